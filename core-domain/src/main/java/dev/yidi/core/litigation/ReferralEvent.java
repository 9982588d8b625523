package dev.yidi.core.litigation;

import dev.yidi.core.proceeding.ProceedingEvent;

/** Something that happened in a referral by a court 引调事件, as plain facts. */
public sealed interface ReferralEvent extends ProceedingEvent<LitigationReferral>
        permits ReferralReceived,
                PapersSigned,
                ReferralDeclined,
                ReferralCarried,
                ReferralExtended,
                ReferralReturned,
                SequelRecorded {}
