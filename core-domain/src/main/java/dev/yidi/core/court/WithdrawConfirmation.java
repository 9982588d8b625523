package dev.yidi.core.court;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A party takes the application back before the ruling 撤回申请 (民诉法解释 art. 357). */
public record WithdrawConfirmation(PartyId by) implements ConfirmationCommand {
    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new ConfirmationWithdrawn(now, by),
                List.of(c.during(ConfirmationStage.APPLIED, ConfirmationStage.ACCEPTED), c.unknown(Set.of(by))));
    }
}
