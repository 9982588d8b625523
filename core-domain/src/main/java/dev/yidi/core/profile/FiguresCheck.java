package dev.yidi.core.profile;

import dev.yidi.core.escalation.Norm;
import dev.yidi.core.place.Tier;
import java.util.List;
import java.util.Set;

/** Whether what the county chooses in figures can be counted there. */
final class FiguresCheck {
    private static final String PATH = "figures.";

    private FiguresCheck() {}

    static void check(ProfileFindings findings, Set<Tier> tiers, List<Promise> promises, IndicatorOptions figures) {
        boolean usual = figures.level() == IndicatorOptions.standard().level();
        if (!usual && !tiers.contains(figures.level())) {
            findings.add(
                    PATH + "level",
                    "indicator.unknown-tier",
                    "expected one of the tiers in use, " + tiers + ", found " + figures.level());
        }
        if (figures.norm() == Norm.PROMISE && promises.isEmpty()) {
            findings.add(
                    PATH + "norm",
                    "indicator.no-promise",
                    "expected STATUTORY where the county has promised nothing, found PROMISE");
        }
    }
}
