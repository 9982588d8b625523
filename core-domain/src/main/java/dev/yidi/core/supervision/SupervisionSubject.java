package dev.yidi.core.supervision;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import java.util.Optional;
import java.util.Set;

/**
 * Who is supervised, why and over what 督办对象; it names organs, cases and places, never a citizen.
 *
 * @param addressee the organ that must reply
 * @param place the division it is about
 * @param trigger why
 * @param caseId the case it is about, if one
 * @param clock the clock and rung that called for it, if a rung did
 * @param protection who must never see it: that of the case
 * @param assigned the officers of the case, who see it although it is sealed
 */
public record SupervisionSubject(
        OrganId addressee,
        DivisionCode place,
        SupervisionTrigger trigger,
        Optional<CaseId> caseId,
        Optional<String> clock,
        Protection protection,
        Set<OfficerId> assigned) {
    public SupervisionSubject {
        assigned = Set.copyOf(assigned);
    }

    SupervisionSubject to(OrganId other) {
        return new SupervisionSubject(other, place, trigger, caseId, clock, protection, assigned);
    }

    /** What called for it, of whatever rung of a clock. */
    String cause() {
        return trigger
                + clock.map(text -> " " + text.substring(0, text.lastIndexOf('/')))
                        .orElse("");
    }

    /** The organ that has the addressee's duties today. */
    OrganId addresseeIn(CountyProfile profile) {
        return profile.organs().knows(addressee) ? profile.organs().currentOf(addressee) : addressee;
    }

    /** A supervision that is about no case. */
    public static SupervisionSubject ofOrgan(OrganId addressee, DivisionCode place, SupervisionTrigger trigger) {
        return new SupervisionSubject(
                addressee,
                place,
                trigger,
                Optional.empty(),
                Optional.empty(),
                new Protection(false, Set.of(), Set.of()),
                Set.of());
    }
}
