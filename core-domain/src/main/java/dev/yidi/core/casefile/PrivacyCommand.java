package dev.yidi.core.casefile;

/** What someone wants to do about the personal data of a case 个人信息保护操作. */
public sealed interface PrivacyCommand extends CaseCommand
        permits CarryOutErasure,
                DecideSubjectRequest,
                DiscloseData,
                GiveConsent,
                LiftArchiveHold,
                LiftRestriction,
                MakeSubjectRequest,
                ProposeErasure,
                RejectErasure,
                RevealData,
                SetArchiveHold,
                WithdrawConsent {}
