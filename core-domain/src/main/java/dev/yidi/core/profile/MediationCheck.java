package dev.yidi.core.profile;

import dev.yidi.core.CountyId;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.List;

/** Whether the county's own terms of mediation keep to the law, and to its own rules. */
final class MediationCheck {
    private MediationCheck() {}

    static void check(ProfileFindings findings, CountyId county, List<LocalTerms> mediation) {
        findings.unique(
                "mediation",
                "row of terms",
                mediation.stream().map(LocalTerms::name).toList());
        for (int i = 0; i < mediation.size(); i++) {
            LocalTerms row = mediation.get(i);
            String path = path(row);
            row.faults(county.value())
                    .forEach(fault -> findings.add(path + "." + fault.path(), fault.code(), fault.message()));
            limits(findings, path, row);
            mediation.subList(0, i).forEach(other -> overlap(findings, path, row, other));
        }
    }

    private static String path(LocalTerms row) {
        return "mediation[" + row.name() + "]";
    }

    private static void limits(ProfileFindings findings, String path, LocalTerms row) {
        for (LimitId limit : row.terms().limits()) {
            if (findings.rules().limit(limit).isEmpty()) {
                findings.add(
                        path + ".limits", "profile.unknown-limit", "expected a limit of the rule set, found " + limit);
            }
        }
    }

    /** Of two rows in place of one, nobody could say which a case has. */
    private static void overlap(ProfileFindings findings, String path, LocalTerms row, LocalTerms other) {
        boolean both = row.instead() && other.instead() && row.like().equals(other.like());
        if (both && meet(row.terms().validity(), other.terms().validity())) {
            findings.add(
                    path + ".from",
                    "mediation.terms.overlap",
                    "expected days on which " + other.name() + " does not stand in place of " + row.like()
                            + ", found both");
        }
    }

    private static boolean meet(Validity one, Validity other) {
        return !one.from().isAfter(last(other)) && !other.from().isAfter(last(one));
    }

    private static LocalDate last(Validity validity) {
        return validity.until().orElse(LocalDate.MAX);
    }
}
