package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.ErasureForm;
import java.util.List;
import java.util.Optional;

/** Takes a consent back 撤回同意: at any time, for no reason (个人信息保护法 art. 15). */
public record WithdrawConsent(ConsentId id) implements PrivacyCommand {
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
                .unless(file.privacy().consents().containsKey(id), PrivacyRefusal.CONSENT_UNKNOWN::reason)
                .when(
                        Optional.ofNullable(file.privacy().consents().get(id))
                                .filter(consent -> !consent.stands())
                                .isPresent(),
                        Refusal.NOTHING_CHANGED)
                .or(() -> new ConsentWithdrawn(setting.now(), id));
    }
}
