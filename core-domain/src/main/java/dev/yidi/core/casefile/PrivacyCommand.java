package dev.yidi.core.casefile;

import java.time.LocalDate;
import java.util.Optional;

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
                RelayData,
                RejectErasure,
                RevealData,
                SetArchiveHold,
                WithdrawConsent {
    /** What is kept of a person stays theirs to ask about and to consent to, whether they still have a part or not. */
    @Override
    default Optional<LocalDate> rolesOn(Setting setting) {
        return Optional.empty();
    }
}
