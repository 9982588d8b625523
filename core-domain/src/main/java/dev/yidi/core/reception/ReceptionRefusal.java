package dev.yidi.core.reception;

import dev.yidi.core.Citation;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Map;

/** Every reason for which a reception day says no 接访不予理由. The codes are the keys of the message bundles. */
public enum ReceptionRefusal {
    /** It is at another stage. */
    STAGE("reception.stage"),
    /** Only an officer may. */
    NOT_OFFICER("reception.not-officer"),
    /** Only the centre arranges it. */
    NOT_CENTRE("reception.not-centre", "18 ¶2"),
    /** An organ the profile does not know. */
    ORGAN_UNKNOWN("reception.organ-unknown"),
    /** A place the territory does not know. */
    PLACE_UNKNOWN("reception.place-unknown"),
    /** A topic the catalogue does not know. */
    TOPIC_UNKNOWN("reception.topic-unknown"),
    /** No slot, two of one name, one outside the day, or one without room. */
    SLOTS("reception.slots"),
    /** The day has passed. */
    DAY_PASSED("reception.day-passed"),
    /** No slot of that name. */
    SLOT_UNKNOWN("reception.slot-unknown"),
    /** The slot has ended. */
    SLOT_ENDED("reception.slot-ended"),
    /** The slot has no room left. */
    FULL("reception.full"),
    /** A booking of that name is there already. */
    BOOKING_TWICE("reception.booking-twice"),
    /** The case is booked already. */
    CASE_TWICE("reception.case-twice"),
    /** No booking of that name. */
    BOOKING_UNKNOWN("reception.booking-unknown"),
    /** The booking was received, missed or put off before. */
    BOOKING_OVER("reception.booking-over"),
    /** The leader was recused from the case. */
    LEADER_RECUSED("reception.leader-recused", "28 ¶3"),
    /** The case accuses the leader's organ. */
    LEADER_ACCUSED("reception.leader-accused", "30"),
    /** The case accuses an organ that would sit in. */
    ACCUSED_ORGAN("reception.accused-organ", "30"),
    /** An expert was recused from the case. */
    EXPERT_RECUSED("reception.expert-recused", "28 ¶3"),
    /** A hard case needs a department and an expert. */
    EXPERTS_MISSING("reception.experts-missing"),
    /** A sealed report is received on a reserved day alone. */
    NOT_RESERVED("reception.not-reserved", "30"),
    /** A reserved day is for sealed reports alone. */
    RESERVED("reception.reserved", "30"),
    /** Its slot has not begun. */
    TOO_EARLY("reception.too-early"),
    /** A walk-in is registered before a leader takes it into charge. */
    NO_CASE("reception.no-case"),
    /** A case is taken into charge together with the case itself. */
    CHARGE_APART("reception.charge-apart"),
    /** A booking is still to be received. */
    BOOKING_OPEN("reception.booking-open");

    private final String code;
    private final List<Citation> basis;

    ReceptionRefusal(String code) {
        this.code = code;
        this.basis = List.of();
    }

    ReceptionRefusal(String code, String article) {
        this.code = code;
        this.basis = List.of(new Citation("信访工作条例(2022)", article));
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    Reason reason() {
        return new Reason(code, basis, Map.of());
    }
}
