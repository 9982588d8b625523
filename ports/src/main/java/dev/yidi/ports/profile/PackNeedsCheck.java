package dev.yidi.ports.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.OrganId;
import dev.yidi.core.profile.CountyProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a county has what a pack needs 适用核查; each lack is named. */
final class PackNeedsCheck {
    private final CountyProfile profile;
    private final PackChoices choices;
    private final boolean home;
    private final List<Fault> faults = new ArrayList<>();

    /** @param home whether the pack comes from this very county, whose organs need no mapping */
    PackNeedsCheck(CountyProfile profile, PackChoices choices, boolean home) {
        this.profile = profile;
        this.choices = choices;
        this.home = home;
    }

    List<Fault> check(Pack pack) {
        PackNeeds needs = pack.needs();
        needs.topics().stream()
                .filter(topic -> !profile.topics().contains(topic))
                .forEach(topic -> lacks("topics[" + topic + "]", "pack.topic", "a topic of the county's catalogue"));
        needs.limits().stream()
                .filter(limit -> !profile.knows(limit))
                .forEach(limit -> lacks("limits[" + limit + "]", "pack.limit", "a limit of the county's rule set"));
        needs.tiers().stream()
                .filter(tier -> !profile.tiers().contains(tier))
                .forEach(tier -> lacks("tiers[" + tier + "]", "pack.tier", "a tier of the county"));
        needs.places().stream()
                .filter(place -> !profile.territory().knows(place))
                .forEach(place -> lacks("places[" + place + "]", "pack.place", "a division of the county"));
        needs.organs()
                .forEach(organ -> organ(organ, String.valueOf(pack.organs().get(organ))));
        unusedChoices(needs.organs());
        return faults;
    }

    private void organ(OrganId theirs, String what) {
        String path = "organs[" + theirs + "]";
        boolean chosen = choices.organs().containsKey(theirs);
        if (!chosen && !home) {
            lacks(path, "pack.organ-unmapped", "the county's own organ for " + what);
            return;
        }
        OrganId mine = choices.organs().getOrDefault(theirs, theirs);
        if (!profile.organs().knows(mine)) {
            lacks(path, "pack.organ-unknown", "an organ of the county in place of " + what + ", found " + mine);
        }
    }

    private void unusedChoices(Set<OrganId> needed) {
        choices.organs().keySet().stream()
                .filter(organ -> !needed.contains(organ))
                .forEach(organ -> faults.add(new Fault(
                        "choices.organs[" + organ + "]", "pack.organ-unused", "expected an organ the pack names")));
    }

    private void lacks(String path, String code, String expected) {
        String found = expected.contains(", found ") ? "" : ", found none";
        faults.add(new Fault("needs." + path, code, "expected " + expected + found));
    }
}
