package dev.yidi.core.joint;

import dev.yidi.core.proceeding.ProceedingEvent;
import dev.yidi.core.time.ClockId;
import java.util.Optional;

/** Something that happened in a joint handling 联合调处事件, as plain facts; the state is what the events fold to. */
public sealed interface JointEvent extends ProceedingEvent<JointHandling>
        permits JointHandlingConvened,
                ContributionAsked,
                ContributionAcknowledged,
                OrganCalled,
                OrganArrived,
                ContributionDelivered,
                ContributionAccepted,
                ContributionSentBack,
                ContributionWaived,
                LeadNamed,
                JointSessionHeld,
                TaskSet,
                TaskDone,
                TaskWaived,
                JointHandlingEnded {

    /** Whether the act it is may end the clock called {@code clock}: each contribution and task has its own. */
    default boolean concerns(ClockId clock) {
        return false;
    }

    /** Why the clock called {@code clock} lapses by it; mostly it does not. */
    default Optional<String> lapses(ClockId clock) {
        return Optional.empty();
    }
}
