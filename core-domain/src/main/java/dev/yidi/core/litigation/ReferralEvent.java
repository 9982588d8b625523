package dev.yidi.core.litigation;

import dev.yidi.core.proceeding.ProceedingEvent;
import dev.yidi.core.time.Milestone;
import java.time.Instant;

/** Something that happened in a referral by a court 引调事件, as plain facts. */
public sealed interface ReferralEvent extends ProceedingEvent<LitigationReferral>
        permits ReferralReceived,
                PapersSigned,
                ReferralDeclined,
                ReferralCarried,
                ReferralExtended,
                ReferralReturned,
                SequelRecorded {

    /** When {@code milestone} was reached by it: {@link #at()}, save where the law counts from earlier. */
    default Instant reachedAt(Milestone milestone) {
        return at();
    }
}
