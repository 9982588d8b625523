package dev.yidi.core.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.SensitiveText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A consultation under test: its journal so far, and what is decided about it. */
final class Sessions {
    static final ProceedingId ID = new ProceedingId("k1");
    static final OfficerId LIN = new OfficerId("lin");
    static final OfficerId HEAD = new OfficerId("head");
    static final PartyId CLIENT = new PartyId("client");
    static final PartyId GUARDIAN = new PartyId("guardian");
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final FreeText TEXT = FreeText.of("说明");
    static final SensitiveText RECORD = SensitiveText.of("来访者自述失眠");

    private final List<ConsultationEvent> journal = new ArrayList<>();
    private OfficerId officer = LIN;
    private Instant now = START;

    static Sessions legal() {
        return asked(ConsultationKind.LEGAL, false);
    }

    static Sessions asked(ConsultationKind kind, boolean child) {
        return new Sessions().does(new AskForConsultation(ID, kind, CLIENT, child));
    }

    static HoldConsultation session() {
        return new HoldConsultation(ConsultationMode.PHONE, Optional.empty(), RECORD);
    }

    static Appointment at(Instant start) {
        return new Appointment(LIN, start, ConsultationMode.PHONE, Optional.empty());
    }

    Sessions by(OfficerId other) {
        officer = other;
        return this;
    }

    Sessions days(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    Outcome<List<ConsultationEvent>> tries(ConsultationCommand command) {
        now = now.plus(Duration.ofMinutes(1));
        ConsultationSetting setting = new ConsultationSetting(now, Optional.of(officer), Set.of(GUARDIAN));
        Outcome<List<ConsultationEvent>> outcome =
                journal.isEmpty() ? command.open(setting) : command.decide(state(), setting);
        outcome.map(journal::addAll);
        return outcome;
    }

    Sessions does(ConsultationCommand command) {
        assertThat(tries(command).reasons())
                .as(command.getClass().getSimpleName())
                .isEmpty();
        return this;
    }

    List<String> refusals(ConsultationCommand command) {
        return tries(command).reasons().stream().map(Reason::code).toList();
    }

    Consultation state() {
        return Consultation.from(journal);
    }

    List<ConsultationEvent> journal() {
        return List.copyOf(journal);
    }
}
