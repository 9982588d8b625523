package dev.yidi.core.casefile;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.consultation.Appointment;
import dev.yidi.core.consultation.AskForConsultation;
import dev.yidi.core.consultation.Consultation;
import dev.yidi.core.consultation.ConsultationCommand;
import dev.yidi.core.consultation.ConsultationEvent;
import dev.yidi.core.consultation.ConsultationHeld;
import dev.yidi.core.consultation.ConsultationMode;
import dev.yidi.core.consultation.ConsultationSetting;
import dev.yidi.core.consultation.MoveAppointment;
import dev.yidi.core.consultation.OfferAppointment;
import dev.yidi.core.consultation.ReportCrisis;
import dev.yidi.core.consultation.ShareRecord;
import dev.yidi.core.consultation.WithdrawProcessingConsent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a consultation of this case a step further 咨询办理; its own rules decide. The case adds who its parties are, and the
 * trip that a session on site costs. It may begin before the case is dispatched, so that it can end on the spot.
 */
public record ConductConsultation(ProceedingId proceeding, ConsultationCommand command) implements CaseCommand {
    @Override
    public Operation operation() {
        return command.isLook() ? Operation.READ : Operation.HANDLE;
    }

    /** A consent is taken back at any time. */
    @Override
    public Optional<LocalDate> rolesOn(Setting setting) {
        return command instanceof WithdrawProcessingConsent ? Optional.empty() : Optional.of(setting.today());
    }

    @Override
    public Set<Stage> stages() {
        return command.isLook() || command instanceof ReportCrisis ? Stage.ALL : Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<Consultation> begun = file.proceedings().find(Consultation.class, proceeding);
        ConsultationSetting consultation = consultation(file, setting);
        Outcome<List<ConsultationEvent>> decided =
                begun.map(each -> command.decide(each, consultation)).orElseGet(() -> command.open(consultation));
        return new Refusals()
                .and(againstStage(file))
                .and(againstActor(file, begun, setting))
                .and(againstAsking(file, setting))
                .and(againstAdviser(file))
                .and(againstPlace(file))
                .and(decided.reasons())
                .orAll(() -> events(file, begun, decided.orElseThrow()));
    }

    private List<Reason> againstStage(CaseFile file) {
        return new Refusals().at(file, stages()).all();
    }

    /** A look asks for more than a place in the case; a step for a place in the case, or for being the adviser. */
    private List<Reason> againstActor(CaseFile file, Optional<Consultation> begun, Setting setting) {
        Standing standing = new Standing(file, setting);
        boolean advises =
                begun.map(Consultation::advisers).orElse(Set.of()).stream().anyMatch(standing::is);
        return new Refusals()
                .unless(command.isLook() || advises || standing.steers(), Refusal.NOT_HOLDER)
                .all();
    }

    private List<Reason> againstAsking(CaseFile file, Setting setting) {
        if (!(command instanceof AskForConsultation asked)) {
            return List.of();
        }
        Optional<Party> client = file.party(asked.client());
        boolean otherAge = client.flatMap(Party::identity)
                .flatMap(IdentityNumber::born)
                .filter(born -> Consultation.isChild(born, setting.today()) != asked.child())
                .isPresent();
        return new Refusals()
                .when(file.proceedings().isOther(Consultation.class, proceeding), Refusal.PROCEEDING_TWICE)
                .unless(asked.id().equals(proceeding), Refusal.PROCEEDING_OTHER)
                .when(file.matter().isReport(), Refusal.NOT_A_CONSULTATION)
                .when(client.isEmpty(), Refusal.PARTY_UNKNOWN)
                .when(otherAge, Refusal.AGE_CONTRADICTED)
                .all();
    }

    private List<Reason> againstAdviser(CaseFile file) {
        Set<OfficerId> named = new LinkedHashSet<>();
        if (command instanceof OfferAppointment offer) {
            named.add(offer.appointment().adviser());
        }
        if (command instanceof MoveAppointment move) {
            named.add(move.appointment().adviser());
        }
        if (command instanceof ShareRecord share) {
            named.add(share.with());
        }
        return new Refusals()
                .when(named.stream().anyMatch(file.protection().recused()::contains), Refusal.OFFICER_RECUSED)
                .all();
    }

    /** Who is about to ask for a second place is warned, and offered a proxy or a session by telephone or online instead. */
    private List<Reason> againstPlace(CaseFile file) {
        Optional<Appointment> time = command instanceof OfferAppointment offer && !offer.despiteWarning()
                ? Optional.of(offer.appointment())
                : command instanceof MoveAppointment move && !move.despiteWarning()
                        ? Optional.of(move.appointment())
                        : Optional.empty();
        return time
                .filter(each -> each.mode() == ConsultationMode.ON_SITE)
                .flatMap(Appointment::place)
                .flatMap(file.trips()::warning)
                .stream()
                .toList();
    }

    private ConsultationSetting consultation(CaseFile file, Setting setting) {
        Set<PartyId> guardians = file.parties().stream()
                .filter(party -> party.is(PartyRole.GUARDIAN, setting.today()))
                .map(Party::id)
                .collect(Collectors.toUnmodifiableSet());
        return new ConsultationSetting(setting.now(), setting.actor().officer(), guardians);
    }

    private List<CaseEvent> events(CaseFile file, Optional<Consultation> begun, List<ConsultationEvent> decided) {
        List<CaseEvent> events = new ArrayList<>();
        for (ConsultationEvent event : decided) {
            events.add(new ConsultationAdvanced(event.at(), proceeding, event));
            if (event instanceof ConsultationHeld held && held.mode() == ConsultationMode.ON_SITE) {
                events.add(new TripRecorded(
                        event.at(),
                        begun.map(Consultation::client),
                        held.place().orElseThrow(),
                        file.trips().numberOf(held.place().orElseThrow()),
                        TripPurpose.CONSULTATION));
            }
        }
        return List.copyOf(events);
    }
}
