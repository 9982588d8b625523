package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import java.util.Set;

/**
 * Who must never see a case 保护 (信访工作条例 art. 28, 30).
 *
 * @param sealed whether it is a report, readable by sealed-report officers and those assigned only
 * @param accused the organs a report is against; once named, named for ever
 * @param recused the officers who stepped aside; for ever
 */
public record Protection(boolean sealed, Set<OrganId> accused, Set<OfficerId> recused) {
    public Protection {
        accused = Copies.of(accused);
        recused = Copies.of(recused);
    }

    static Protection of(Matter matter, Set<OrganId> accused) {
        return new Protection(matter.isReport(), accused, Set.of());
    }

    /** The seal follows the classification; the accused only grow. */
    Protection reclassified(Matter matter, Set<OrganId> more) {
        return new Protection(matter.isReport(), Copies.and(accused, more), recused);
    }

    Protection recusing(OfficerId officer) {
        return new Protection(sealed, accused, Copies.and(recused, officer));
    }
}
