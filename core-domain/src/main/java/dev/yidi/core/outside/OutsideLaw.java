package dev.yidi.core.outside;

import dev.yidi.core.Reason;
import dev.yidi.core.YidiException;
import dev.yidi.core.proceeding.LawTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The legal source of the reasons of this package, read from a resource: law is data, never code. */
final class OutsideLaw {
    private static final class Published {
        private static final LawTable LAW = load();
    }

    private OutsideLaw() {}

    /** The reason {@code code} with the sources the law file names for it. */
    static Reason reason(String code) {
        return Published.LAW.reason(code);
    }

    private static LawTable load() {
        try (InputStream in = OutsideLaw.class.getResourceAsStream("outside-law.txt")) {
            if (in == null) {
                throw new YidiException("expected the resource outside-law.txt in the library, found none");
            }
            return LawTable.read("outside law", new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
