package dev.yidi.core.casefile;

import dev.yidi.core.desk.Organ;
import dev.yidi.core.place.Tier;
import dev.yidi.core.request.RequestHandling;
import java.util.Optional;

/** The grass roots 基层: township and below. */
final class GrassRoots {
    private GrassRoots() {}

    static boolean holds(Organ organ) {
        return organ.tier().isBelow(Tier.COUNTY);
    }

    /** Whether sending the case to {@code organ} would push an order down again that was found pushed down before. */
    static boolean wouldPushDown(CaseFile file, Optional<Organ> organ) {
        return organ.filter(GrassRoots::holds).isPresent()
                && file.proceedings().of(RequestHandling.class).stream().anyMatch(RequestHandling::isHeldAbove);
    }
}
