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
 * An objection to the confirming ruling 对裁定的异议 (民诉法解释 art. 372 ¶2). The last day for it is worked out from the rules
 * of the case: a party's from the service on it, an interested person's from the day of knowing.
 *
 * @param objector a party or an interested person
 * @param party the party, when a party objects
 * @param raisedOn the day of the objection: the day it was handed in, or posted (民事诉讼法 art. 85 ¶4)
 * @param knownOn since when an interested person knew of the harm, or should have known
 */
public record RaiseRulingObjection(
        RulingObjector objector, Optional<PartyId> party, LocalDate raisedOn, Optional<LocalDate> knownOn)
        implements ConfirmationCommand {
    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        boolean byParty = objector == RulingObjector.PARTY;
        return Checks.decide(
                () -> new RulingObjected(now, objector, party, raisedOn, knownOn),
                List.of(
                        c.during(ConfirmationStage.CONFIRMED),
                        Checks.when(
                                party.isPresent() != byParty || (byParty && knownOn.isPresent()),
                                () -> Reason.of("court.objection.objector-unclear")),
                        Checks.when(
                                !byParty && knownOn.isEmpty(),
                                () -> ConfirmationLaw.reason("court.objection.known-missing")),
                        Checks.when(
                                knownOn.filter(day -> day.isAfter(raisedOn)).isPresent(),
                                () -> Reason.of("court.objection.known-later")),
                        c.unknown(party.stream().collect(Collectors.toSet())),
                        Checks.when(c.objectionPending(), () -> Reason.of("court.objection.already-pending"))));
    }
}
