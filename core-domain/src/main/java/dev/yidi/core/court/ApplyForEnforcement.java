package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A party applies to enforce the confirmed agreement 申请强制执行 (人民调解法 art. 33 ¶2; 民事诉讼法 art. 206).
 *
 * @param by the party that is owed
 * @param against the party that refused or did not fully perform
 * @param breached the obligations in breach
 */
public record ApplyForEnforcement(PartyId by, PartyId against, Set<String> breached) implements ConfirmationCommand {
    public ApplyForEnforcement {
        breached = Ordered.set(breached);
        breached.forEach(o -> Text.identifier("obligation", o));
    }

    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new EnforcementApplied(now, new Enforcement(by, against, breached)),
                List.of(
                        c.during(ConfirmationStage.CONFIRMED),
                        c.unknown(Ordered.set(Stream.of(by, against).distinct().toList())),
                        Checks.when(by.equals(against), () -> Reason.of("court.enforcement.against-oneself")),
                        Checks.when(
                                c.enforcements().stream()
                                        .filter(EnforcementCase::isPending)
                                        .map(EnforcementCase::application)
                                        .anyMatch(before -> before.by().equals(by)
                                                && before.against().equals(against)
                                                && !Collections.disjoint(before.obligations(), breached)),
                                () -> ConfirmationLaw.reason("court.enforcement.pending")),
                        Checks.when(breached.isEmpty(), () -> ConfirmationLaw.reason("court.enforcement.no-breach"))));
    }
}
