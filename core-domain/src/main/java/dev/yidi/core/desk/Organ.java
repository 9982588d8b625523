package dev.yidi.core.desk;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import java.util.List;
import java.util.Optional;

/**
 * A department or body 单位 that can be answerable for a case.
 *
 * @param id its identity
 * @param name its name, at most 200 characters
 * @param tier the tier it works at
 * @param division the division it belongs to
 * @param superior the organ over it 上级单位; none at the top
 * @param competences what it answers for; empty for an organ that only leads or assists
 * @param stationing how it is present at the centre
 * @param successor who takes over its open cases; only an abolished or merged organ has one (信访工作条例 art. 24)
 * @param centre whether it is a centre, which receives and dispatches
 */
public record Organ(
        OrganId id,
        String name,
        Tier tier,
        DivisionCode division,
        Optional<OrganId> superior,
        List<Competence> competences,
        Stationing stationing,
        Optional<OrganId> successor,
        boolean centre) {
    public Organ {
        name = Text.required("name", name, 200).strip();
        competences = List.copyOf(competences);
    }

    /** Whether it was abolished or merged: its successor acts. */
    public boolean isAbolished() {
        return successor.isPresent();
    }

    /** Whether a matter falls into one of its competences, whether or not it still exists. */
    public boolean isCompetentFor(
            Territory territory, TopicCatalogue catalogue, CaseKind kind, TopicCode topic, DivisionCode place) {
        return competences.stream()
                .anyMatch(competence -> competence.covers(territory, catalogue, division, kind, topic, place));
    }
}
