package dev.yidi.core.mediator;

import dev.yidi.core.Reason;

/** Every reason for which a mediator's file says no 调解员档案不予理由. The codes are the keys of the message bundles. */
public enum MediatorRefusal {
    /** The file is that of another mediator. */
    OTHER_MEDIATOR("mediator.other"),
    /** At least one field. */
    NO_FIELD("mediator.no-field"),
    /** A topic the county does not have. */
    TOPIC_UNKNOWN("mediator.topic-unknown"),
    /** A place the territory does not know. */
    PLACE_UNKNOWN("mediator.place-unknown"),
    /** An organ the profile does not know. */
    ORGAN_UNKNOWN("mediator.organ-unknown"),
    /** At least one day of the week. */
    NO_DAY("mediator.no-day"),
    /** A number within its range. */
    CAPACITY("mediator.capacity"),
    /** The term ends before it begins. */
    TERM_REVERSED("mediator.term-reversed"),
    /** The term is over already. */
    TERM_PASSED("mediator.term-passed"),
    /** A renewal ends later than what it renews. */
    NOT_LONGER("mediator.not-longer"),
    /** It is suspended already. */
    SUSPENDED_BEFORE("mediator.suspended-before"),
    /** It is not suspended. */
    NOT_SUSPENDED("mediator.not-suspended"),
    /** It lapsed and can only be renewed. */
    LAPSED("mediator.lapsed"),
    /** The days are over. */
    LEAVE_PASSED("mediator.leave-passed"),
    /** The days were noted before. */
    LEAVE_NOTED("mediator.leave-noted");

    private final String code;

    MediatorRefusal(String code) {
        this.code = code;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    Reason reason() {
        return Reason.of(code);
    }
}
