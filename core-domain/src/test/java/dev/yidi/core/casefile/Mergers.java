package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.profile.CountyProfile;
import java.util.List;
import java.util.Optional;

/** Counties in which one organ was merged into another. */
final class Mergers {
    private Mergers() {}

    static CountyProfile into(CountyProfile before, OrganId gone, OrganId successor) {
        List<Organ> organs = before.organs().all().stream()
                .map(organ -> organ.id().equals(gone) ? merged(organ, successor) : organ)
                .toList();
        return before.revise().organs(Organs.of(organs)).profile();
    }

    private static Organ merged(Organ organ, OrganId successor) {
        return new Organ(
                organ.id(),
                organ.name(),
                organ.tier(),
                organ.division(),
                organ.superior(),
                organ.competences(),
                organ.stationing(),
                Optional.of(successor),
                organ.centre());
    }
}
