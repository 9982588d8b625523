package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import java.util.List;

/** Proposes to erase the personal data of an ended case 提议删除: another officer carries it out (个人信息保护法 art. 47). */
public record ProposeErasure(ErasureForm form, ErasureGround ground) implements PrivacyCommand {
    @Override
    public Operation operation() {
        return Operation.PROTECT_DATA;
    }

    @Override
    public boolean outlasts(ErasureForm form) {
        return form == ErasureForm.RESTRICTED;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .unless(PrivacyRules.isOfficer(setting), Refusal.NOT_OFFICER)
                .when(file.privacy().proposal().isPresent(), PrivacyRefusal.ERASE_PROPOSED_BEFORE::reason)
                .and(PrivacyRules.againstErasing(form, ground, file, setting))
                .or(() -> new ErasureProposed(setting.now(), PrivacyRules.actor(setting), form, ground));
    }
}
