package dev.yidi.core.profile;

import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Window;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.Tier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether tiers, organs and windows fit the territory and the catalogue. */
final class PlaceCheck {
    private final ProfileFindings findings;

    private PlaceCheck(ProfileFindings findings) {
        this.findings = findings;
    }

    static void check(ProfileFindings findings, Set<Tier> tiers, List<Window> windows) {
        PlaceCheck check = new PlaceCheck(findings);
        check.tiers(tiers);
        check.centre();
        findings.organs().all().forEach(check::organ);
        findings.unique(
                "windows",
                "window",
                windows.stream().map(window -> window.id().value()).toList());
        windows.forEach(check::window);
    }

    private void tiers(Set<Tier> tiers) {
        Set<Tier> held = findings.territory().tiers();
        if (findings.territory().root().tier() != Tier.COUNTY) {
            findings.add(
                    "territory",
                    "profile.root",
                    "expected a territory whose root is a COUNTY, found "
                            + findings.territory().root().tier());
        }
        if (!held.equals(tiers)) {
            findings.add(
                    "tiers",
                    "profile.tiers",
                    "expected the tiers of the territory, " + new TreeSet<>(held) + ", found " + new TreeSet<>(tiers));
        }
    }

    private void centre() {
        if (findings.organs().centres().stream().noneMatch(organ -> organ.tier() == Tier.COUNTY)) {
            findings.add("organs", "profile.centre", "expected an organ of the COUNTY that is a centre, found none");
        }
    }

    private void organ(Organ organ) {
        String path = "organs[" + organ.id() + "]";
        if (!organ.tier().isAbove(Tier.COUNTY)) {
            Optional<Division> division = findings.territory().find(organ.division());
            if (division.isEmpty()) {
                findings.divisions(path + ".division", List.of(organ.division()));
            } else if (division.get().tier() != organ.tier()) {
                findings.add(
                        path + ".tier",
                        "profile.organ-tier",
                        "expected the tier of its division, " + division.get().tier() + ", found " + organ.tier());
            }
        }
        for (int i = 0; i < organ.competences().size(); i++) {
            Competence competence = organ.competences().get(i);
            findings.topics(path + ".competences[" + i + "].topics", competence.topics());
            findings.divisions(path + ".competences[" + i + "].divisions", competence.divisions());
        }
    }

    private void window(Window window) {
        String path = "windows[" + window.id() + "]";
        findings.topics(path + ".topics", window.topics());
        window.organ()
                .filter(organ -> findings.organs().find(organ).isEmpty())
                .ifPresent(organ -> findings.add(
                        path + ".organ", "profile.unknown-organ", "expected an organ of the profile, found " + organ));
    }
}
