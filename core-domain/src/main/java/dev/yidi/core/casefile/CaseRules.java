package dev.yidi.core.casefile;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.RuleSet;
import java.time.Instant;
import java.util.Optional;

/** The rule set a case is handled under 案件适用规则集: the one it started under, whatever the county went over to since. */
final class CaseRules {
    private CaseRules() {}

    /** The rules of {@code file}; where the county does not keep them, those that were noted to stand in for them. */
    static RuleSet of(CaseFile file, CountyProfile profile) {
        return own(file, profile)
                .or(() -> file.clocks().standIn().flatMap(profile::rulesOf))
                .orElseGet(profile::rules);
    }

    /** What must be noted before a clock starts under other rules than the case's own. */
    static Optional<RulesReplaced> replaced(CaseFile file, CountyProfile profile, Instant at) {
        String used = of(file, profile).edition();
        boolean noted = file.clocks().standIn().filter(used::equals).isPresent();
        return own(file, profile).isPresent() || noted
                ? Optional.empty()
                : Optional.of(new RulesReplaced(at, file.intake().rules(), used));
    }

    private static Optional<RuleSet> own(CaseFile file, CountyProfile profile) {
        return profile.rulesOf(file.intake().rules());
    }
}
