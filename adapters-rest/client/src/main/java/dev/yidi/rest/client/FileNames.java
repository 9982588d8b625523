package dev.yidi.rest.client;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is called, as {@code Content-Disposition} has it 文件名 (RFC 6266, RFC 8187). */
public final class FileNames {
    private static final Pattern NAME =
            Pattern.compile("filename\\*=UTF-8''((?:%[0-9A-Fa-f]{2}|[^%;\\s])++)(?=[;\\s]|$)");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");
    private static final char UNREADABLE = '\uFFFD';

    private FileNames() {}

    /** The header for a file called {@code name}. */
    public static String attachment(String name) {
        return "attachment; filename*=UTF-8''" + encoded(name);
    }

    /**
     * The name of the file that came, as it may be kept under in a folder: what comes after the last {@code /} or {@code \}, without control
     * characters. Empty where there is none, where it cannot be read, and where nothing or {@code .} or {@code ..} is left of it. It was chosen
     * by whoever sent the file: it may be taken already, or be long, or mean something to the system it is kept on.
     */
    public static Optional<String> of(Answer<?> answer) {
        return answer.headers()
                .firstValue("Content-Disposition")
                .map(NAME::matcher)
                .filter(Matcher::find)
                .map(found -> URLDecoder.decode(found.group(1).replace("+", "%2B"), StandardCharsets.UTF_8))
                .filter(name -> name.indexOf(UNREADABLE) < 0)
                .map(name -> CONTROLS.matcher(name).replaceAll(""))
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .filter(name -> !NO_NAMES.contains(name.strip()));
    }

    /** {@code text} with everything in percent but letters, digits and what no address gives a meaning. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
