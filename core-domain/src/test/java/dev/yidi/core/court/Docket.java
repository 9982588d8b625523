package dev.yidi.core.court;

import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A confirmation under test: it gives commands and keeps the journal. */
final class Docket {
    static final Instant START = Instant.parse("2026-03-31T02:00:00Z");

    private final List<ConfirmationEvent> journal = new ArrayList<>();
    private JudicialConfirmation confirmation;
    private Instant now = START;

    private Docket() {
        journal.addAll(application().open(now).orElseThrow());
        confirmation = JudicialConfirmation.from(journal);
    }

    static ApplyForConfirmation application() {
        return new ApplyForConfirmation(
                new ProceedingId("c1"), Requests.to(Requests.SEAT, Requests.DOMICILE), Requests.LAST_DAY);
    }

    static Docket applied() {
        return new Docket();
    }

    static Docket at(ConfirmationStage stage) {
        Docket d = applied();
        return switch (stage) {
            case APPLIED -> d;
            case ACCEPTED -> d.then(new RecordCourtAcceptance(Requests.SEAT));
            case NOT_ACCEPTED -> d.then(new RecordCourtRefusal(Set.of(ConfirmationGround.FAMILY_STATUS)));
            case CONFIRMED -> at(ConfirmationStage.ACCEPTED).then(new RecordRuling(Ruling.CONFIRMED, Set.of()));
            case REJECTED ->
                at(ConfirmationStage.ACCEPTED)
                        .then(new RecordRuling(Ruling.REJECTED, Set.of(ConfirmationGround.UNCLEAR)));
            case REVOKED ->
                at(ConfirmationStage.CONFIRMED)
                        .then(objection(Requests.LAST_DAY))
                        .then(new DecideRulingObjection(true));
            case WITHDRAWN -> d.then(new WithdrawConfirmation(Requests.LI));
        };
    }

    static RaiseRulingObjection objection(LocalDate raisedOn) {
        return new RaiseRulingObjection(RulingObjector.PARTY, Optional.of(Requests.LI), raisedOn, Optional.empty());
    }

    Outcome<List<ConfirmationEvent>> tries(ConfirmationCommand command) {
        now = now.plusSeconds(60);
        Outcome<List<ConfirmationEvent>> outcome = command.decide(confirmation, now);
        if (outcome.isGranted()) {
            for (ConfirmationEvent event : outcome.orElseThrow()) {
                confirmation = event.evolve(confirmation);
                journal.add(event);
            }
        }
        return outcome;
    }

    List<ConfirmationEvent> does(ConfirmationCommand command) {
        return tries(command).orElseThrow();
    }

    Docket then(ConfirmationCommand command) {
        does(command);
        return this;
    }

    List<String> refuses(ConfirmationCommand command) {
        return tries(command).reasons().stream().map(Reason::code).toList();
    }

    JudicialConfirmation confirmation() {
        return confirmation;
    }

    ConfirmationStage stage() {
        return confirmation.stage();
    }

    List<ConfirmationEvent> journal() {
        return List.copyOf(journal);
    }
}
