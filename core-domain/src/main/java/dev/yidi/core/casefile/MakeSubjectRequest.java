package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import java.util.List;
import java.util.Optional;

/**
 * Asks about one’s own data 个人信息权利请求 (个人信息保护法 art. 45–48): by the citizen, or recorded for them. A citizen asks no more by
 * themselves while {@value #MOST_PENDING} of the same party wait for a decision: a technical guard, and no rule of law, so that an officer
 * records for them whatever they ask.
 */
public record MakeSubjectRequest(
        SubjectRequestId id, Optional<PartyId> party, SubjectRight right, Optional<FreeText> detail)
        implements PrivacyCommand {
    /** So many of one party may wait before the citizen asks once more by themselves. */
    public static final int MOST_PENDING = 5;

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
                .when(
                        setting.actor().kind() == ActorKind.CITIZEN && pending(file) >= MOST_PENDING,
                        () -> PrivacyRefusal.REQUESTS_PENDING.reason().with("most", MOST_PENDING))
                .unless(PrivacyRules.knows(file, party), Refusal.PARTY_UNKNOWN)
                .when(right == SubjectRight.CORRECTION && detail.isEmpty(), Refusal.REASON_MISSING)
                .or(() -> new SubjectRequestMade(setting.now(), id, party, right, detail));
    }

    private long pending(CaseFile file) {
        return file.privacy().pending().stream()
                .filter(each -> each.party().equals(party))
                .count();
    }
}
