package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import java.util.Set;

/** The accused side 被举报方: the reported organ, what stands below it and, where the county says so, what is over it. */
final class Accused {
    private Accused() {}

    /** Whether {@code organ} is on the side of one of {@code accused}. */
    static boolean bars(OrganId organ, Set<OrganId> accused, Setting setting) {
        return accused.stream()
                .anyMatch(each -> setting.isAtOrBelow(organ, each)
                        || (setting.profile().policy().sealedFromSuperiors() && setting.isAtOrBelow(each, organ)));
    }
}
