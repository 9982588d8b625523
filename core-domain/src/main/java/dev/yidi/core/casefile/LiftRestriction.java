package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.privacy.ErasureForm;
import java.util.List;

/** Lets restricted data be worked with again 恢复处理: the organ that keeps it alone may. */
public record LiftRestriction(FreeText reason) implements PrivacyCommand {
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
                .unless(file.privacy().isRestricted(), PrivacyRefusal.NOT_RESTRICTED::reason)
                .unless(
                        file.privacy()
                                .erasure()
                                .map(Erasure::keeper)
                                .map(setting::actsFor)
                                .orElse(true),
                        PrivacyRefusal.NOT_KEEPER::reason)
                .or(() -> new RestrictionLifted(setting.now(), PrivacyRules.actor(setting), reason));
    }
}
