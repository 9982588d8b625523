package dev.yidi.core.consultation;

import dev.yidi.core.Objections;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.Asked;
import dev.yidi.core.proceeding.Proceeding;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A consultation 咨询, folded from its events. No record is part of it: the texts stay in the journal.
 *
 * @param id its name within the case
 * @param kind legal or psychological
 * @param client the party who is advised
 * @param child whether the client is under fourteen, so that the guardian consents
 * @param consented whether a separate consent is in force
 * @param sharedWith the officers the client lets read the records, beside the advisers
 * @param stage how far it has come
 * @param appointment the time offered or confirmed
 * @param moved how often a time was moved
 * @param missed how often somebody did not come
 * @param sessions the sessions held, oldest first
 * @param outcome what it came to
 * @param crises the crises reported, oldest first
 */
public record Consultation(
        ProceedingId id,
        ConsultationKind kind,
        PartyId client,
        boolean child,
        boolean consented,
        Set<OfficerId> sharedWith,
        ConsultationStage stage,
        Optional<Appointment> appointment,
        int moved,
        int missed,
        List<HeldSession> sessions,
        Optional<ConsultationOutcome> outcome,
        List<CrisisReport> crises)
        implements Proceeding {
    public Consultation {
        sharedWith = Ordered.set(sharedWith);
        sessions = List.copyOf(sessions);
        crises = List.copyOf(crises);
    }

    static Consultation begin(ConsultationAsked asked) {
        return new Consultation(
                asked.id(),
                asked.kind(),
                asked.client(),
                asked.child(),
                false,
                Set.of(),
                ConsultationStage.ASKED,
                Optional.empty(),
                0,
                0,
                List.of(),
                Optional.empty(),
                List.of());
    }

    /**
     * The consultation that {@code events} fold to.
     *
     * @throws dev.yidi.core.YidiException when the first event is not the asking, or a later one is
     */
    public static Consultation from(List<? extends ConsultationEvent> events) {
        return Proceeding.from(events);
    }

    @Override
    public boolean isOpen() {
        return stage != ConsultationStage.ENDED;
    }

    /** Of the client: the separate consent, an answer to the time offered, and to come then. A guardian consents for a child. */
    @Override
    public List<Asked> asks(PartyId party) {
        if (!party.equals(client)) {
            return List.of();
        }
        List<Asked> asks = new ArrayList<>();
        if (isOpen() && needsConsent() && !consented) {
            asks.add(Asked.of("processing-consent"));
        }
        boolean offered = stage == ConsultationStage.OFFERED;
        if (offered || stage == ConsultationStage.CONFIRMED) {
            appointment
                    .map(time -> Asked.to(
                            offered ? "appointment-answer" : "appointment", Optional.of(time.start()), time.place()))
                    .ifPresent(asks::add);
        }
        return List.copyOf(asks);
    }

    /** Whether someone born on {@code born} is under the age at which they consent themselves (个人信息保护法 art. 31). */
    public static boolean isChild(LocalDate born, LocalDate today) {
        return Period.between(born, today).getYears() < ConsultationLaw.childBelow();
    }

    /** Whether a session needs a separate consent: what is said, or who says it, makes it sensitive. */
    public boolean needsConsent() {
        return kind.isSensitive() || child;
    }

    /** Who advises or has advised. */
    public Set<OfficerId> advisers() {
        Set<OfficerId> advisers = new LinkedHashSet<>();
        sessions.forEach(session -> advisers.add(session.adviser()));
        appointment.map(Appointment::adviser).ifPresent(advisers::add);
        return Ordered.set(advisers);
    }

    /** Whether {@code officer} may read the records: advised the client, or was let by the client. */
    public boolean mayReadRecord(OfficerId officer) {
        return sharedWith.contains(officer)
                || sessions.stream().anyMatch(session -> session.adviser().equals(officer));
    }

    Objections during(ConsultationStage... allowed) {
        return Objections.none()
                .unless(
                        List.of(allowed).contains(stage),
                        () -> ConsultationLaw.reason("consultation.wrong-stage")
                                .with("stage", stage)
                                .with(
                                        "expected",
                                        Arrays.stream(allowed).map(Enum::name).collect(Collectors.joining(", "))));
    }

    Consultation consenting(boolean now, Set<OfficerId> readers) {
        return copy(now, readers, stage, appointment, moved, missed, sessions, outcome, crises);
    }

    Consultation at(ConsultationStage next, Optional<Appointment> time) {
        return copy(consented, sharedWith, next, time, moved, missed, sessions, outcome, crises);
    }

    Consultation moved(Appointment to) {
        return copy(
                consented,
                sharedWith,
                ConsultationStage.OFFERED,
                Optional.of(to),
                moved + 1,
                missed,
                sessions,
                outcome,
                crises);
    }

    Consultation absent() {
        return copy(
                consented,
                sharedWith,
                ConsultationStage.ASKED,
                Optional.empty(),
                moved,
                missed + 1,
                sessions,
                outcome,
                crises);
    }

    Consultation with(HeldSession session) {
        List<HeldSession> all = new ArrayList<>(sessions);
        all.add(session);
        return copy(
                consented, sharedWith, ConsultationStage.HELD, Optional.empty(), moved, missed, all, outcome, crises);
    }

    Consultation with(ConsultationOutcome result) {
        ConsultationStage next =
                result == ConsultationOutcome.FURTHER_SESSION ? ConsultationStage.ASKED : ConsultationStage.ENDED;
        return copy(
                consented, sharedWith, next, Optional.empty(), moved, missed, sessions, Optional.of(result), crises);
    }

    Consultation with(CrisisReport crisis) {
        List<CrisisReport> all = new ArrayList<>(crises);
        all.add(crisis);
        return copy(consented, sharedWith, stage, appointment, moved, missed, sessions, outcome, all);
    }

    private Consultation copy(
            boolean itsConsent,
            Set<OfficerId> readers,
            ConsultationStage itsStage,
            Optional<Appointment> time,
            int itsMoves,
            int itsMisses,
            List<HeldSession> itsSessions,
            Optional<ConsultationOutcome> itsOutcome,
            List<CrisisReport> itsCrises) {
        return new Consultation(
                id,
                kind,
                client,
                child,
                itsConsent,
                readers,
                itsStage,
                time,
                itsMoves,
                itsMisses,
                itsSessions,
                itsOutcome,
                itsCrises);
    }
}
