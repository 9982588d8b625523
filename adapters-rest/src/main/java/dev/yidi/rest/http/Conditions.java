package dev.yidi.rest.http;

import java.util.List;
import java.util.Optional;

/** Reads the headers that make a command safe to send: {@code Idempotency-Key} and {@code If-Match}. */
public final class Conditions {
    /** The header that names a command, so that a repeat takes effect once. */
    public static final String KEY = "Idempotency-Key";

    /** The header that names the version a command is meant for. */
    public static final String MATCH = "If-Match";

    private static final int LONGEST = 80;

    private Conditions() {}

    /** The command's id: 1 to 80 visible ASCII characters. */
    public static String key(List<String> sent) {
        if (sent.isEmpty() || sent.get(0).isBlank()) {
            throw Problem.of(ProblemKind.KEY_MISSING, List.of(Flaw.at(Site.header(KEY), "header.missing")))
                    .stop();
        }
        String key = sent.get(0).strip();
        if (sent.size() > 1 || key.length() > LONGEST || !key.matches("[!-~]+")) {
            throw malformed(KEY);
        }
        return key;
    }

    /** The version the command is meant for; empty for {@code *}, which takes the case as it is. */
    public static Optional<Long> version(List<String> sent) {
        if (sent.isEmpty() || sent.get(0).isBlank()) {
            throw Problem.of(ProblemKind.VERSION_MISSING, List.of(Flaw.at(Site.header(MATCH), "header.missing")))
                    .stop();
        }
        String tag = sent.get(0).strip();
        if (tag.equals("*") && sent.size() == 1) {
            return Optional.empty();
        }
        Optional<Long> version = sent.size() == 1 ? EntityTags.version(tag) : Optional.empty();
        if (version.isEmpty()) {
            throw malformed(MATCH);
        }
        return version;
    }

    private static ProblemException malformed(String header) {
        return Problem.of(ProblemKind.MALFORMED, List.of(Flaw.at(Site.header(header), "header.malformed")))
                .stop();
    }
}
