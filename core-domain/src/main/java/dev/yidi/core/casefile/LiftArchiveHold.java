package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.HoldGround;
import java.util.List;

/** Lets the case be erased as far as this ground goes 解除归档保留. */
public record LiftArchiveHold(HoldGround ground) implements PrivacyCommand {
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
                .unless(file.privacy().holds().contains(ground), Refusal.NOTHING_CHANGED)
                .or(() -> new ArchiveHoldLifted(setting.now(), PrivacyRules.actor(setting), ground));
    }
}
