package dev.yidi.core.prevention;

import dev.yidi.core.Reason;

/** Every reason for which prevention says no 源头治理不予理由. The codes are the keys of the message bundles. */
public enum PreventionRefusal {
    /** Only an officer may. */
    NOT_OFFICER("prevention.not-officer"),
    /** The signal was acted upon or dismissed. */
    SIGNAL_OVER("signal.over"),
    /** Nobody has looked at it. */
    NOT_LOOKED_AT("signal.not-looked-at"),
    /** It was looked at. */
    LOOKED_AT_BEFORE("signal.looked-at-before"),
    /** Fewer than the threshold. */
    BELOW_THRESHOLD("signal.below-threshold"),
    /** An organ the profile does not know. */
    ORGAN_UNKNOWN("risk.organ-unknown"),
    /** A place the territory does not know. */
    PLACE_UNKNOWN("risk.place-unknown"),
    /** Only the organ that wants the decision. */
    NOT_INITIATOR("risk.not-initiator"),
    /** The organ that wants the decision does not conclude on it. */
    BY_INITIATOR("risk.by-initiator"),
    /** It has been concluded. */
    CONCLUDED("risk.concluded"),
    /** It has not been concluded. */
    NOT_CONCLUDED("risk.not-concluded"),
    /** An aspect has no finding. */
    ASPECT_OPEN("risk.aspect-open"),
    /** Nobody was heard. */
    NOBODY_HEARD("risk.nobody-heard"),
    /** The day has not come. */
    HELD_LATER("risk.held-later"),
    /** A number of people is expected. */
    HEARD_RANGE("risk.heard-range"),
    /** This conclusion does not go with this risk. */
    TOO_RISKY("risk.too-risky"),
    /** An aspect does not hold. */
    ASPECT_FAILED("risk.aspect-failed"),
    /** Conditions are missing, or there are some without that conclusion. */
    CONDITIONS("risk.conditions"),
    /** The dispute was linked before. */
    LINKED_BEFORE("risk.linked-before");

    private final String code;

    PreventionRefusal(String code) {
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
