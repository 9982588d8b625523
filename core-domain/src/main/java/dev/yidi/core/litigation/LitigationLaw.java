package dev.yidi.core.litigation;

import dev.yidi.core.Reason;
import dev.yidi.core.YidiException;
import dev.yidi.core.proceeding.LawTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The legal source of each reason of this package, read from a resource: law is data, never code. */
final class LitigationLaw {
    private static final class Published {
        private static final LawTable LAW = read("litigation-law.txt", r -> LawTable.read("litigation law", r));
    }

    private LitigationLaw() {}

    /** The reason {@code code} with the sources the law file names for it. */
    static Reason reason(String code) {
        return Published.LAW.reason(code);
    }

    /** What {@code parser} makes of the shipped text {@code name}. */
    static <T> T read(String name, Function<Reader, T> parser) {
        try (InputStream in = LitigationLaw.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new YidiException("expected the resource " + name + " in the library, found none");
            }
            return parser.apply(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
