package dev.yidi.core.report;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.LimitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of a table of terms while they are read. */
final class ReportTermsText {
    private final List<ReportTerms> all = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    void take(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split("\\s+", 2);
        try {
            take(number, words[0], words.length == 2 ? words[1] : "");
        } catch (InvalidInputException refused) {
            refused.faults().forEach(f -> fault(number, f.path() + ": " + f.message()));
        }
    }

    List<ReportTerms> all() {
        for (ReportTerms each : all) {
            if (each.basis().isEmpty()) {
                faults.add(
                        new Fault("terms " + each.name(), "report.terms.basis", "expected a legal source, found none"));
            }
        }
        if (all.isEmpty()) {
            fault(1, "expected at least one block of terms, found none");
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("report terms", faults);
        }
        return List.copyOf(all);
    }

    private void take(int number, String keyword, String rest) {
        if (keyword.equals("terms")) {
            if (!names.add(rest)) {
                fault(number, "expected each name once");
            }
            all.add(new ReportTerms(rest, Set.of(), Set.of(), List.of()));
        } else if (all.isEmpty()) {
            fault(number, "expected a line terms <name> first");
        } else {
            all.set(all.size() - 1, with(number, all.get(all.size() - 1), keyword, rest));
        }
    }

    private ReportTerms with(int number, ReportTerms last, String keyword, String rest) {
        return switch (keyword) {
            case "limits" -> new ReportTerms(last.name(), limits(rest), last.feedback(), last.basis());
            case "feedback" -> new ReportTerms(last.name(), last.limits(), limits(rest), last.basis());
            case "basis" -> basis(number, last, rest.split(" art. ", -1));
            default -> unknown(number, last);
        };
    }

    private ReportTerms unknown(int number, ReportTerms last) {
        fault(number, "expected terms, limits, feedback or basis");
        return last;
    }

    private ReportTerms basis(int number, ReportTerms last, String[] citation) {
        if (citation.length != 2) {
            fault(number, "expected basis <source> art. <article>");
            return last;
        }
        List<Citation> more = new ArrayList<>(last.basis());
        more.add(new Citation(citation[0].strip(), citation[1].strip()));
        return new ReportTerms(last.name(), last.limits(), last.feedback(), more);
    }

    private static Set<LimitId> limits(String rest) {
        return Arrays.stream(rest.split("\\s+", -1))
                .filter(word -> !word.equals("none"))
                .map(LimitId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void fault(int number, String message) {
        faults.add(new Fault("line " + number, "report.terms.line", message));
    }
}
