package dev.yidi.rest.client;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is called, as {@code Content-Disposition} has it 文件名 (RFC 6266, RFC 8187). */
public final class FileNames {
    private static final Pattern NAME = Pattern.compile("filename\\*=UTF-8''([^;\\s]+)");

    private FileNames() {}

    /** The header for a file called {@code name}. */
    public static String attachment(String name) {
        return "attachment; filename*=UTF-8''" + encoded(name);
    }

    /** The name of the file that came; empty where it has none. */
    public static Optional<String> of(Answer<?> answer) {
        return answer.headers()
                .firstValue("Content-Disposition")
                .map(NAME::matcher)
                .filter(Matcher::find)
                .map(found -> URLDecoder.decode(found.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /** {@code text} with everything in percent but letters, digits and what no address gives a meaning. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
