package dev.yidi.core.mediation;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Local rows for tests, written as blocks of the table. */
public final class LocalRows {
    private LocalRows() {}

    /** A row {@code name} for the county 990101, in force from 2026-01-01 on, that says {@code lines} otherwise than {@code like}. */
    public static LocalTerms row(String name, String like, boolean instead, String... lines) {
        String block = "terms " + name + "\nlike " + like
                + "\nvalid 2026-01-01\njurisdiction CN-990101\nbasis 甲县调解办法(2026) art. 3\n" + String.join("\n", lines);
        return new LocalTerms(
                MediationTermsTable.read(new StringReader(published() + "\n" + block))
                        .get(name),
                like,
                instead);
    }

    /** The published table as it is when the row {@code name} is law until {@code last}. */
    public static MediationTermsTable publishedUntil(String name, LocalDate last) {
        String text = published().replaceFirst("(?m)^(terms " + name + "\\n(?:.+\\n)*?valid \\S+)$", "$1 to " + last);
        return MediationTermsTable.read(new StringReader(text));
    }

    private static String published() {
        try (InputStream in = MediationTermsTable.class.getResourceAsStream("mediation-terms.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
