package dev.yidi.core.court;

import java.util.List;

/**
 * The courts that may confirm an agreement 有管辖权的人民法院 (民事诉讼法 art. 205): the inviting court alone, if one invited the
 * mediation; else every tied court of the level the matter belongs to.
 *
 * @param ties the courts tied to the agreement
 * @param intermediateMatter whether an intermediate court would hear the dispute itself
 */
public record CompetentCourts(List<CourtTie> ties, boolean intermediateMatter) {
    public CompetentCourts {
        ties = List.copyOf(ties);
    }

    /** The competent courts, in the order of the ties. */
    public List<Court> courts() {
        List<Court> inviting = ties.stream()
                .filter(t -> t.link() == CourtLink.INVITED)
                .map(CourtTie::court)
                .distinct()
                .toList();
        CourtLevel level = intermediateMatter ? CourtLevel.INTERMEDIATE : CourtLevel.BASIC;
        return inviting.isEmpty()
                ? ties.stream()
                        .map(CourtTie::court)
                        .filter(c -> c.level() == level)
                        .distinct()
                        .toList()
                : inviting;
    }
}
