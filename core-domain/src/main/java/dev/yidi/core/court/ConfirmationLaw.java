package dev.yidi.core.court;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import dev.yidi.core.YidiException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The legal source of each reason of this package, read from a resource: law is data, never code. */
record ConfirmationLaw(Map<String, List<Citation>> bases) {
    private static final class Published {
        private static final ConfirmationLaw LAW = load();
    }

    ConfirmationLaw {
        bases = bases.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }

    /** The reason {@code code} with the sources the law file names for it. */
    static Reason reason(String code) {
        return new Reason(code, Published.LAW.bases().getOrDefault(code, List.of()), Map.of());
    }

    /** Reads lines of {@code <code> <source> art. <article>}; every faulty one is named. */
    static ConfirmationLaw read(Reader reader) {
        Map<String, List<Citation>> bases = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<String> lines =
                new BufferedReader(reader).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                read("line " + (i + 1), lines.get(i), bases, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("confirmation law", faults);
        }
        return new ConfirmationLaw(bases);
    }

    private static void read(String where, String line, Map<String, List<Citation>> bases, List<Fault> faults) {
        String[] words = line.split("\\s+", 2);
        String[] citation = words.length == 2 ? words[1].split(" art. ", -1) : new String[0];
        if (citation.length != 2) {
            faults.add(new Fault(where, "court.law.line", "expected <code> <source> art. <article>"));
            return;
        }
        try {
            bases.computeIfAbsent(Text.code("code", words[0]), c -> new ArrayList<>())
                    .add(new Citation(citation[0].strip(), citation[1].strip()));
        } catch (InvalidInputException refused) {
            refused.faults().forEach(f -> faults.add(new Fault(where, f.code(), f.path() + ": " + f.message())));
        }
    }

    private static ConfirmationLaw load() {
        try (InputStream in = ConfirmationLaw.class.getResourceAsStream("confirmation-law.txt")) {
            if (in == null) {
                throw new YidiException("expected the resource confirmation-law.txt in the library, found none");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
