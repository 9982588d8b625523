package dev.yidi.core.casefile;

import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ChooseMediator;
import dev.yidi.core.mediation.DecideRecusal;
import dev.yidi.core.mediation.ExtensionAgreed;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.LinkEnforcement;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationEvent;
import dev.yidi.core.mediation.MediationStage;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordOralAgreement;
import dev.yidi.core.mediation.SessionHeld;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.SignAsMediator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a mediation of this case a step further 调解办理; its own rules decide, the case adds what only it knows. */
public record ConductMediation(ProceedingId proceeding, MediationCommand command) implements CaseCommand {
    static final Set<Stage> MEDIATING = Stage.among(Stage.ACCEPTED, Stage.CONCLUDED);
    private static final Set<Stage> AFTERWARDS =
            Stage.among(Stage.ACCEPTED, Stage.CONCLUDED, Stage.CLOSED, Stage.WITHDRAWN);

    @Override
    public Operation operation() {
        return Operation.MEDIATE;
    }

    @Override
    public Set<Stage> stages() {
        return command instanceof ProposeMediation ? MEDIATING : AFTERWARDS;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Instant now = setting.now();
        Optional<Mediation> mediation = file.proceedings().mediation(proceeding);
        Outcome<List<MediationEvent>> decided =
                mediation.map(begun -> command.decide(begun, now)).orElseGet(() -> command.open(now));
        return new Refusals()
                .and(againstStage(file, mediation))
                .and(againstActor(mediation, new Standing(file, setting)))
                .and(againstProposal(file, setting))
                .and(MediationTimes.against(this, file, setting))
                .when(namesRecused(file), Refusal.MEDIATOR_RECUSED)
                .when(
                        command instanceof LinkEnforcement link
                                && !file.proceedings().contains(link.enforcement()),
                        Refusal.PROCEEDING_UNKNOWN)
                .and(decided.reasons())
                .orAll(() -> events(decided.orElseThrow(), file));
    }

    /** What follows on its end is done after the case's end too, and after a withdrawal as well. */
    private static List<Reason> againstStage(CaseFile file, Optional<Mediation> mediation) {
        boolean over =
                mediation.map(Mediation::stage).map(MediationStage::isOver).orElse(false);
        return new Refusals().at(file, over ? AFTERWARDS : MEDIATING).all();
    }

    /** It is for who steers the case and for who sits as mediator; but nobody decides on their own recusal. */
    private List<Reason> againstActor(Optional<Mediation> mediation, Standing standing) {
        return new Refusals()
                .unless(standing.steers() || mediation.filter(standing::sits).isPresent(), Refusal.NOT_HOLDER)
                .when(
                        command instanceof DecideRecusal decide
                                && standing.is(new OfficerId(decide.mediator().value())),
                        Refusal.OWN_RECUSAL)
                .all();
    }

    private List<Reason> againstProposal(CaseFile file, Setting setting) {
        if (!(command instanceof ProposeMediation proposal)) {
            return List.of();
        }
        return new Refusals()
                .when(file.proceedings().isOther(Mediation.class, proceeding), Refusal.PROCEEDING_TWICE)
                .when(file.matter().isReport(), Refusal.NOT_MEDIABLE)
                .when(
                        file.matter().category().equals(Optional.of(PetitionCategory.SUGGESTION)),
                        Refusal.SUGGESTION_NOT_MEDIABLE)
                .unless(proposal.id().equals(proceeding), Refusal.PROCEEDING_OTHER)
                .when(
                        proposal.parties().stream()
                                .anyMatch(party -> file.party(party).isEmpty()),
                        Refusal.PARTY_UNKNOWN)
                .and(CaseTerms.against(proposal.terms(), file, setting))
                .when(
                        proposal.referral()
                                .reportBy()
                                .filter(day -> !day.isAfter(setting.today()))
                                .isPresent(),
                        () -> Reason.of("mediation.referral.report-by-passed"))
                .all();
    }

    private boolean namesRecused(CaseFile file) {
        return named().stream()
                .anyMatch(mediator -> file.protection().recused().contains(new OfficerId(mediator.value())));
    }

    /** The mediators the command lets act; one on the staff has the officer's id. */
    private Set<MediatorId> named() {
        if (command instanceof AppointMediator appoint) {
            return Set.of(appoint.mediator());
        }
        if (command instanceof ChooseMediator choose) {
            return Set.of(choose.mediator());
        }
        if (command instanceof SignAsMediator sign) {
            return Set.of(sign.mediator());
        }
        if (command instanceof RecordOralAgreement oral) {
            return Set.of(oral.recordedBy());
        }
        return command instanceof HoldSession held ? held.session().heldBy() : Set.of();
    }

    /** What happened, for a session on site the trips it cost, and for a longer period its clock. */
    private List<CaseEvent> events(List<MediationEvent> decided, CaseFile file) {
        List<CaseEvent> events = new ArrayList<>();
        for (MediationEvent event : decided) {
            events.add(new MediationAdvanced(event.at(), proceeding, event));
            if (event instanceof ExtensionAgreed agreed) {
                MediationTimes.clock(file, proceeding, agreed.limit())
                        .map(clock -> MediationTimes.extended(clock, agreed))
                        .ifPresent(events::add);
            }
            if (event instanceof SessionHeld held && held.session().mode() == SessionMode.ON_SITE) {
                held.session()
                        .attended()
                        .forEach(party -> events.add(new TripRecorded(
                                event.at(),
                                Optional.of(party),
                                held.session().place(),
                                file.trips().numberOf(held.session().place()),
                                TripPurpose.MEDIATION)));
            }
        }
        return List.copyOf(events);
    }
}
