package dev.yidi.core.report;

import dev.yidi.core.YidiException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of reports by name, read from a text 举报规则表; law is data here, never code.
 *
 * <p>Each block begins with {@code terms <name>}; its lines are {@code limits <id> …}, {@code feedback <id> …} and any number of
 * {@code basis <source> art. <article>}, at least one. Lines that begin with {@code #} are notes.
 */
public final class ReportTermsTable {
    private static final class Published {
        private static final ReportTermsTable TABLE = load();
    }

    private final Map<String, ReportTerms> terms;

    private ReportTermsTable(List<ReportTerms> all) {
        Map<String, ReportTerms> byName = new LinkedHashMap<>();
        all.forEach(each -> byName.put(each.name(), each));
        this.terms = Collections.unmodifiableMap(byName);
    }

    /** The table shipped with the library. */
    public static ReportTermsTable published() {
        return Published.TABLE;
    }

    /**
     * Reads a table.
     *
     * @throws dev.yidi.core.InvalidInputException naming every faulty line
     */
    public static ReportTermsTable read(Reader reader) {
        ReportTermsText text = new ReportTermsText();
        List<String> lines =
                new BufferedReader(reader).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            text.take(i + 1, lines.get(i));
        }
        return new ReportTermsTable(text.all());
    }

    /** The names, in the order of the text. */
    public Set<String> names() {
        return terms.keySet();
    }

    /** The terms called {@code name}. */
    public Optional<ReportTerms> find(String name) {
        return Optional.ofNullable(terms.get(name));
    }

    /**
     * The terms called {@code name}.
     *
     * @throws YidiException when there are none of that name
     */
    public ReportTerms get(String name) {
        return find(name)
                .orElseThrow(() -> new YidiException("expected one of the terms " + names() + ", found " + name));
    }

    private static ReportTermsTable load() {
        try (InputStream shipped = ReportTermsTable.class.getResourceAsStream("report-terms.txt")) {
            if (shipped == null) {
                throw new YidiException("expected the resource report-terms.txt in the library, found none");
            }
            return read(new InputStreamReader(shipped, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
