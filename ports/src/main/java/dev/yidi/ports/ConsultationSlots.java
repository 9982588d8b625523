package dev.yidi.ports;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.CaseBookings;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.ConductConsultation;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.consultation.Appointment;
import dev.yidi.core.consultation.Consultation;
import dev.yidi.core.consultation.ConsultationMode;
import dev.yidi.core.consultation.MoveAppointment;
import dev.yidi.core.consultation.OfferAppointment;
import dev.yidi.core.hall.Errand;
import java.util.List;
import java.util.Optional;

/** Joins the time of a consultation with a slot of a window 咨询用号. */
final class ConsultationSlots {
    private ConsultationSlots() {}

    /** What is done in the case and what is booked; empty where there is no such consultation in it. */
    static Optional<Outcome<Plan>> plan(CaseFile file, ConsultationBooking booking) {
        List<Reason> against = CaseBookings.against(file);
        if (!against.isEmpty()) {
            return Optional.of(Outcome.refused(against));
        }
        return file.proceedings()
                .find(Consultation.class, booking.consultation())
                .flatMap(consultation -> file.party(consultation.client())
                        .map(client -> Outcome.granted(plan(file, consultation, client, booking))));
    }

    private static Plan plan(CaseFile file, Consultation consultation, Party client, ConsultationBooking booking) {
        Appointment time = new Appointment(
                booking.adviser(), booking.seat().from(), ConsultationMode.ON_SITE, Optional.of(booking.place()));
        return new Plan(
                new BookingRequest(
                        booking.seat(),
                        new Errand(
                                Optional.of(file.matter().kind()), file.matter().topic()),
                        new Booker(client.name(), client.phone(), client.identity()),
                        Optional.empty(),
                        booking.channel()),
                new ConductConsultation(
                        consultation.id(),
                        consultation.appointment().isPresent()
                                ? new MoveAppointment(time, booking.despiteWarning())
                                : new OfferAppointment(time, booking.despiteWarning())));
    }

    /**
     * A slot for a consultation.
     *
     * @param request what is booked
     * @param step what is done in the case in the same append
     */
    record Plan(BookingRequest request, ConductConsultation step) {}
}
