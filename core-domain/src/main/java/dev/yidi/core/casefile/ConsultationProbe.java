package dev.yidi.core.casefile;

import dev.yidi.core.consultation.Appointment;
import dev.yidi.core.consultation.Consultation;
import dev.yidi.core.consultation.ConsultationCommand;
import dev.yidi.core.consultation.ConsultationMode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Steps of a consultation with what it has, and made-up values for the rest. */
final class ConsultationProbe {
    private ConsultationProbe() {}

    static StepProbe in(BiFunction<StepProbe.Place, Consultation, Stream<? extends ConsultationCommand>> made) {
        return StepProbe.of(Consultation.class, ConductConsultation::new, made);
    }

    /** A talk by telephone that is still to come. */
    static Appointment later(StepProbe.Place place) {
        return new Appointment(
                Probe.OFFICER, place.now().plus(Duration.ofDays(1)), ConsultationMode.PHONE, Optional.empty());
    }
}
