package dev.yidi.rest.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of files in {@code Content-Disposition} (RFC 6266), in any script (RFC 8187). */
public final class FileNames {
    private static final Pattern EXTENDED =
            Pattern.compile("(?i)(?:^|;)\\s*filename\\*\\s*=\\s*UTF-8'[A-Za-z-]*'([^;\\s\"]+)\\s*(?:;|$)");
    private static final Pattern QUOTED =
            Pattern.compile("(?i)(?:^|;)\\s*filename\\s*=\\s*\"([^\"\\\\]*)\"\\s*(?:;|$)");
    private static final Pattern BARE = Pattern.compile("(?i)(?:^|;)\\s*filename\\s*=\\s*([^;\\s\"]+)\\s*(?:;|$)");
    /** Possessive, so that it takes no stack, however long what was sent is. */
    private static final Pattern CODED = Pattern.compile("(?:%[0-9A-Fa-f]{2}|[!-$&-~])++");

    private FileNames() {}

    /** The name that was sent. */
    public static String of(List<String> sent) {
        if (sent.isEmpty() || sent.get(0).isBlank()) {
            throw problem("header.missing");
        }
        return Optional.of(sent)
                .filter(headers -> headers.size() == 1)
                .flatMap(headers -> name(headers.get(0)))
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> problem("header.malformed"));
    }

    /** How a file is handed out: to be kept, never to be shown. */
    public static String attachment(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename*=UTF-8''" + encoded;
    }

    private static Optional<String> name(String header) {
        Matcher extended = EXTENDED.matcher(header);
        if (extended.find()) {
            return decoded(extended.group(1));
        }
        for (Pattern pattern : List.of(QUOTED, BARE)) {
            Matcher plain = pattern.matcher(header);
            if (plain.find()) {
                return Optional.of(plain.group(1)).filter(StandardCharsets.US_ASCII.newEncoder()::canEncode);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String written) {
        if (!CODED.matcher(written).matches()) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(written.length());
        int at = 0;
        while (at < written.length()) {
            boolean escaped = written.charAt(at) == '%';
            bytes.put((byte) (escaped ? Integer.parseInt(written.substring(at + 1, at + 3), 16) : written.charAt(at)));
            at += escaped ? 3 : 1;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static ProblemException problem(String code) {
        return Problem.of(ProblemKind.MALFORMED, List.of(Flaw.at(Site.header(HttpHeaders.CONTENT_DISPOSITION), code)))
                .stop();
    }
}
