package dev.yidi.core.outside;

import dev.yidi.core.time.Milestone;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The act of an office that somebody turns against 被申请的行政行为: its days cap the time to apply, however late its addressee heard
 * of the way.
 *
 * @param contentKnownOn since when the content of the act was known
 * @param doneOn the day it was done
 * @param realProperty whether it is about real property
 */
public record DisputedAct(Optional<LocalDate> contentKnownOn, Optional<LocalDate> doneOn, boolean realProperty) {
    private static final DisputedAct UNKNOWN = new DisputedAct(Optional.empty(), Optional.empty(), false);

    /** An act of which no day is known. */
    public static DisputedAct unknown() {
        return UNKNOWN;
    }

    /** The day that {@code start} is of it. */
    Optional<LocalDate> day(Milestone start) {
        return start == Milestone.OUTSIDE_ACT_KNOWN ? contentKnownOn : doneOn.filter(day -> start == done());
    }

    private Milestone done() {
        return realProperty ? Milestone.OUTSIDE_PROPERTY_ACT_DONE : Milestone.OUTSIDE_ACT_DONE;
    }
}
