package dev.yidi.core.court;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An objection to the confirming ruling 对裁定的异议 (民诉法解释 art. 372 ¶2).
 *
 * @param objector a party or an interested person
 * @param party the party, when a party objects
 * @param raisedOn the day of the objection
 * @param lastDay the last day for it, from its clock
 */
public record RaiseRulingObjection(
        RulingObjector objector, Optional<PartyId> party, LocalDate raisedOn, LocalDate lastDay)
        implements ConfirmationCommand {
    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new RulingObjected(now, objector, party, raisedOn),
                List.of(
                        c.during(ConfirmationStage.CONFIRMED),
                        Checks.when(
                                party.isPresent() != (objector == RulingObjector.PARTY),
                                () -> Reason.of("court.objection.objector-unclear")),
                        c.unknown(party.stream().collect(Collectors.toSet())),
                        Checks.when(c.objectionPending(), () -> Reason.of("court.objection.already-pending")),
                        Checks.when(
                                raisedOn.isAfter(lastDay),
                                () -> ConfirmationLaw.reason("court.objection.expired")
                                        .with("lastDay", lastDay)
                                        .with("raised", raisedOn))));
    }
}
