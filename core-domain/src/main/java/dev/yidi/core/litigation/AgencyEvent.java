package dev.yidi.core.litigation;

import dev.yidi.core.proceeding.ProceedingEvent;

/** Something that happened in the help with a suit 代理诉讼事件, as plain facts. */
public sealed interface AgencyEvent extends ProceedingEvent<LitigationAgency>
        permits AgencyBegun,
                SkipExplained,
                LegalAidApplied,
                AidPapersAsked,
                LegalAidDecided,
                LegalAidEnded,
                AidDecisionObjected,
                AidObjectionDecided,
                LawyerAssigned,
                LawyerAnswered,
                LawyerReplaced,
                SuitSubmitted,
                SuitDocketed,
                SuitNotDocketed,
                FilingRefusalAppealed,
                SuitDecided,
                AgencyEnded {}
