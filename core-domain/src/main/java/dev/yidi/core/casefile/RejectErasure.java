package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.privacy.ErasureForm;
import java.util.List;

/** Turns a proposed erasure down 不予删除. */
public record RejectErasure(FreeText reason) implements PrivacyCommand {
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
                .when(file.privacy().proposal().isEmpty(), PrivacyRefusal.ERASE_NO_PROPOSAL::reason)
                .or(() -> new ErasureRejected(setting.now(), PrivacyRules.actor(setting), reason));
    }
}
