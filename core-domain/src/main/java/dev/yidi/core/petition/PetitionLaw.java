package dev.yidi.core.petition;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Reason;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The legal source of each reason of this package, read from a resource: law is data, never code. */
record PetitionLaw(Map<String, List<Citation>> bases) {
    private static final class Published {
        private static final PetitionLaw LAW = TableText.shipped("petition-law.txt", PetitionLaw::read);
    }

    PetitionLaw {
        bases = bases.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }

    /** The reason {@code code} with the sources the law file names for it. */
    static Reason reason(String code) {
        return new Reason(code, Published.LAW.bases().getOrDefault(code, List.of()), Map.of());
    }

    /** Reads lines of {@code <code> <source> art. <article>}; every faulty one is named. */
    static PetitionLaw read(Reader reader) {
        Map<String, List<Citation>> bases = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (TableText.Line line : TableText.lines(reader)) {
            TableText.citation(line, line.rest(), faults)
                    .ifPresent(basis -> bases.computeIfAbsent(line.keyword(), code -> new ArrayList<>())
                            .add(basis));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("petition law", faults);
        }
        return new PetitionLaw(bases);
    }
}
