package dev.yidi.core.casefile;

/** Something that happened to the personal data of a case 个人信息保护事件. */
public sealed interface PrivacyEvent extends CaseEvent
        permits ArchiveHoldLifted,
                ArchiveHoldSet,
                ConsentGiven,
                ConsentWithdrawn,
                DataDisclosed,
                DataRelayed,
                DataRevealed,
                ErasureCarriedOut,
                ErasureProposed,
                ErasureRejected,
                PartyCorrected,
                RestrictionLifted,
                SubjectRequestDecided,
                SubjectRequestMade {}
