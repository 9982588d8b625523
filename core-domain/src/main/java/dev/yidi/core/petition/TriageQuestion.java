package dev.yidi.core.petition;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;

/**
 * What triage must know of a matter that came in 甄别要素.
 *
 * @param channel how it came in
 * @param category what it is
 * @param sameMatter whether the same matter was raised before
 * @param raisedAt where it was raised, seen from the competent level
 * @param visitors how many people came; 0 when nobody came in person
 * @param justiceRelated whether it touches a procedure of court, procuratorate or police 涉法涉诉
 * @param disciplineRelated whether organs of discipline and supervision are to deal with it
 * @param ownLevelCompetent whether an organ of the own level may deal with it
 * @param lowerLevelConcerned whether organs of a lower level may
 * @param grave whether it is grave or urgent 重大、紧急
 * @param feedbackNeeded whether its result is to be reported back
 * @param units how many organs it concerns
 * @param unitsDisagree whether they quarrel about who accepts it
 * @param commonSuperior whether they have a common superior
 * @param unitGone whether the organ it concerns was merged or abolished
 * @param successorKnown whether it is clear who took over from it
 */
public record TriageQuestion(
        IntakeChannel channel,
        PetitionCategory category,
        SameMatter sameMatter,
        RaisedAt raisedAt,
        int visitors,
        boolean justiceRelated,
        boolean disciplineRelated,
        boolean ownLevelCompetent,
        boolean lowerLevelConcerned,
        boolean grave,
        boolean feedbackNeeded,
        int units,
        boolean unitsDisagree,
        boolean commonSuperior,
        boolean unitGone,
        boolean successorKnown) {

    /** A single new matter for one organ of the own level, which nothing sets apart. */
    public static TriageQuestion plain(IntakeChannel channel, PetitionCategory category) {
        return new TriageQuestion(
                channel,
                category,
                SameMatter.NONE,
                RaisedAt.COMPETENT_LEVEL,
                0,
                false,
                false,
                true,
                false,
                false,
                false,
                1,
                false,
                true,
                false,
                true);
    }

    /** This question, with what was decided about the same matter. */
    public TriageQuestion same(SameMatter decided) {
        return new TriageQuestion(
                channel,
                category,
                decided,
                raisedAt,
                visitors,
                justiceRelated,
                disciplineRelated,
                ownLevelCompetent,
                lowerLevelConcerned,
                grave,
                feedbackNeeded,
                units,
                unitsDisagree,
                commonSuperior,
                unitGone,
                successorKnown);
    }

    /** The same matter as the case knows it: how it came in, what it is and how many came. */
    public TriageQuestion known(IntakeChannel itsChannel, PetitionCategory itsCategory, int itsVisitors) {
        return new TriageQuestion(
                itsChannel,
                itsCategory,
                sameMatter,
                raisedAt,
                itsVisitors,
                justiceRelated,
                disciplineRelated,
                ownLevelCompetent,
                lowerLevelConcerned,
                grave,
                feedbackNeeded,
                units,
                unitsDisagree,
                commonSuperior,
                unitGone,
                successorKnown);
    }
}
