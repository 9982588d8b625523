package dev.yidi.core.profile;

import dev.yidi.core.time.RuleSet;
import java.util.List;
import java.util.stream.Stream;

/** Whether every rule set a county keeps can be told from every other 历次规则集核查. */
final class FormerRulesCheck {
    private FormerRulesCheck() {}

    /** One edition is one text: a rule set that was changed under an old version would change the cases under it. */
    static void check(ProfileFindings findings, List<RuleSet> former) {
        findings.unique(
                "formerRules",
                "edition",
                Stream.concat(Stream.of(findings.rules()), former.stream())
                        .map(RuleSet::edition)
                        .toList());
    }
}
