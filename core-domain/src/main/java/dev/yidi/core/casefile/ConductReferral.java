package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.litigation.Dossier;
import dev.yidi.core.litigation.ExtendReferral;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.litigation.ReceiveReferral;
import dev.yidi.core.litigation.ReferralCommand;
import dev.yidi.core.litigation.ReferralEvent;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes a court's referral of this case a step further 诉讼引调办理; its own rules decide. The case knows the mediation that carries
 * it, and extends the clocks where the parties agree to more time.
 */
public record ConductReferral(ProceedingId proceeding, ReferralCommand command) implements CaseCommand {
    private static final String PARTIES = "PARTIES";
    private static final String REASON = "agreed";

    @Override
    public Operation operation() {
        return Operation.MEDIATE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Dossier dossier = Beginning.dossier(file, setting);
        Outcome<List<ReferralEvent>> decided = file.proceedings()
                .find(LitigationReferral.class, proceeding)
                .map(begun -> command.decide(begun, dossier))
                .orElseGet(() -> command.open(dossier));
        return Beginning.stillHere(file, proceeding)
                .unless(isTheirs(file, new Standing(file, setting)), Refusal.NOT_HOLDER)
                .and(againstOpening(file))
                .and(decided.reasons())
                .and(againstExtension(file, setting))
                .orAll(() -> events(decided.orElseThrow(), file, setting));
    }

    /** It is for who steers the case and for the mediators that carry it; what the court sends for who took the case in. */
    private boolean isTheirs(CaseFile file, Standing standing) {
        return standing.steers()
                || (command.comesIn() && standing.takesIn())
                || file.proceedings()
                        .find(LitigationReferral.class, proceeding)
                        .flatMap(LitigationReferral::carrier)
                        .flatMap(file.proceedings()::mediation)
                        .filter(standing::sits)
                        .isPresent();
    }

    /** A new referral needs a case that goes on: an ended one is reopened first. */
    private List<Reason> againstOpening(CaseFile file) {
        return command instanceof ReceiveReferral receive
                ? new Refusals()
                        .when(
                                file.stage() == Stage.CLOSED || file.stage() == Stage.NOT_ACCEPTED,
                                () -> Refusal.ENDED.reason().with("stage", file.stage()))
                        .and(Beginning.against(
                                file, LitigationReferral.class, proceeding, receive.id(), receive.after()))
                        .all()
                : List.of();
    }

    private List<Reason> againstExtension(CaseFile file, Setting setting) {
        return extended()
                .map(by -> own(file).stream()
                        .flatMap(ledger -> extend(ledger, by, setting).reasons().stream())
                        .toList())
                .orElse(List.of());
    }

    private List<CaseEvent> events(List<ReferralEvent> decided, CaseFile file, Setting setting) {
        List<CaseEvent> events = new ArrayList<>();
        decided.forEach(event -> events.add(new ReferralAdvanced(event.at(), proceeding, event)));
        extended()
                .ifPresent(by -> Stream.concat(own(file).stream(), carriers(file).stream())
                        .filter(ledger -> extend(ledger, by, setting).isGranted())
                        .forEach(ledger ->
                                events.add(new ClockExtended(setting.now(), ledger.id(), by, PARTIES, REASON))));
        return List.copyOf(events);
    }

    private Optional<Span> extended() {
        return command instanceof ExtendReferral extend ? Optional.of(Span.days(extend.days())) : Optional.empty();
    }

    /** The clocks of the referral that its parties can extend. */
    private List<ClockLedger> own(CaseFile file) {
        return extendable(file, Optional.of(proceeding));
    }

    /** Those of the mediation that carries it. */
    private List<ClockLedger> carriers(CaseFile file) {
        return extendable(
                file,
                file.proceedings().find(LitigationReferral.class, proceeding).flatMap(LitigationReferral::carrier));
    }

    private static List<ClockLedger> extendable(CaseFile file, Optional<ProceedingId> owner) {
        return file.clocks().running().stream()
                .filter(ledger ->
                        owner.isPresent() && file.clocks().ownerOf(ledger.id()).equals(owner))
                .filter(ledger -> ledger.limit()
                        .extension()
                        .filter(rule -> rule.grantor().equals(PARTIES))
                        .isPresent())
                .toList();
    }

    private static Outcome<ClockLedger> extend(ClockLedger ledger, Span by, Setting setting) {
        return ledger.extend(by, PARTIES, REASON, setting.now(), setting.calendar(), setting.zone());
    }
}
