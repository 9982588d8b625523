package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import java.util.List;
import java.util.Optional;

/** Asks about one’s own data 个人信息权利请求 (个人信息保护法 art. 45–48): by the citizen, or recorded for them. */
public record MakeSubjectRequest(
        SubjectRequestId id, Optional<PartyId> party, SubjectRight right, Optional<FreeText> detail)
        implements PrivacyCommand {
    @Override
    public Operation operation() {
        return Operation.SPEAK_FOR_CITIZEN;
    }

    @Override
    public boolean outlasts(ErasureForm form) {
        return form == ErasureForm.RESTRICTED;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .unless(new Standing(file, setting).takesPart(), Refusal.NOT_HOLDER)
                .when(file.privacy().requests().containsKey(id), PrivacyRefusal.REQUEST_TWICE::reason)
                .unless(PrivacyRules.knows(file, party), Refusal.PARTY_UNKNOWN)
                .when(right == SubjectRight.CORRECTION && detail.isEmpty(), Refusal.REASON_MISSING)
                .or(() -> new SubjectRequestMade(setting.now(), id, party, right, detail));
    }
}
