package dev.yidi.rest.staff.request;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.petition.RaisedAt;
import dev.yidi.core.petition.SameMatter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What triage must know of a matter that came in.
 *
 * @param channel how it came in
 * @param category what it is
 * @param sameMatter whether the same matter was raised before
 * @param raisedAt where it was raised, seen from the competent level
 * @param visitors how many people came; 0 when nobody came in person
 * @param justiceRelated whether it touches a procedure of court, procuratorate or police
 * @param disciplineRelated whether organs of discipline and supervision are to deal with it
 * @param ownLevelCompetent whether an organ of the own level may deal with it
 * @param lowerLevelConcerned whether organs of a lower level may
 * @param grave whether it is grave or urgent
 * @param feedbackNeeded whether its result is to be reported back
 * @param units how many organs it concerns
 * @param unitsDisagree whether they quarrel about who accepts it
 * @param commonSuperior whether they have a common superior
 * @param unitGone whether the organ it concerns was merged or abolished
 * @param successorKnown whether it is clear who took over from it
 */
public record TriageQuestionRequest(
        IntakeChannel channel,
        PetitionCategory category,
        SameMatter sameMatter,
        RaisedAt raisedAt,

        @Min(value = 0, message = "number.range") @Max(value = 100000, message = "number.range")
        Integer visitors,

        boolean justiceRelated,
        boolean disciplineRelated,
        boolean ownLevelCompetent,
        boolean lowerLevelConcerned,
        boolean grave,
        boolean feedbackNeeded,

        @Min(value = 0, message = "number.range") @Max(value = 1000, message = "number.range")
        Integer units,

        boolean unitsDisagree,
        boolean commonSuperior,
        boolean unitGone,
        boolean successorKnown) {}
