package dev.yidi.ports;

import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.DayCommand;
import dev.yidi.core.appointment.DayEvent;
import dev.yidi.core.appointment.EndAppointmentDay;
import dev.yidi.core.appointment.ForgetBookers;
import dev.yidi.core.conference.ConferenceCommand;
import dev.yidi.core.conference.ConferenceEvent;
import dev.yidi.core.conference.JointConference;
import dev.yidi.core.conference.MarkTaskOverdue;
import dev.yidi.core.conference.ViewSealedConference;
import dev.yidi.core.hall.EndTicketDay;
import dev.yidi.core.hall.Ticket;
import dev.yidi.core.hall.TicketCommand;
import dev.yidi.core.hall.TicketEvent;
import dev.yidi.core.indicator.NumberBook;
import dev.yidi.core.indicator.NumberCommand;
import dev.yidi.core.indicator.NumberEvent;
import dev.yidi.core.mediator.LapseAccreditation;
import dev.yidi.core.mediator.MediatorCommand;
import dev.yidi.core.mediator.MediatorEvent;
import dev.yidi.core.mediator.MediatorFile;
import dev.yidi.core.prevention.RiskAssessment;
import dev.yidi.core.prevention.RiskAssessmentCommand;
import dev.yidi.core.prevention.RiskAssessmentEvent;
import dev.yidi.core.prevention.Signal;
import dev.yidi.core.prevention.SignalCommand;
import dev.yidi.core.prevention.SignalEvent;
import dev.yidi.core.reception.LeaderReception;
import dev.yidi.core.reception.ReceptionCommand;
import dev.yidi.core.reception.ReceptionEvent;
import dev.yidi.core.reception.ViewSealedReception;
import dev.yidi.core.supervision.MarkReplyOverdue;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionCommand;
import dev.yidi.core.supervision.SupervisionEvent;
import dev.yidi.core.supervision.ViewSealedSupervision;
import java.util.List;

/** The registers that stand beside the cases. */
final class KeptRegisters {
    static final KeptRegister<Supervision, SupervisionEvent, SupervisionCommand> SUPERVISION =
            KeptRegister.<Supervision, SupervisionEvent, SupervisionCommand>of(
                            Supervision.REGISTER,
                            Supervision.MARK,
                            SupervisionEvent.class,
                            (clock, rung) -> new MarkReplyOverdue(clock))
                    .sealable(new ViewSealedSupervision());

    static final KeptRegister<JointConference, ConferenceEvent, ConferenceCommand> CONFERENCE =
            KeptRegister.<JointConference, ConferenceEvent, ConferenceCommand>of(
                            JointConference.REGISTER,
                            JointConference.MARK,
                            ConferenceEvent.class,
                            (clock, rung) -> new MarkTaskOverdue(clock))
                    .sealable(new ViewSealedConference());

    static final KeptRegister<RiskAssessment, RiskAssessmentEvent, RiskAssessmentCommand> RISK_ASSESSMENT =
            KeptRegister.silent(RiskAssessment.REGISTER, RiskAssessment.MARK, RiskAssessmentEvent.class);

    static final KeptRegister<Signal, SignalEvent, SignalCommand> SIGNAL =
            KeptRegister.silent(Signal.REGISTER, Signal.MARK, SignalEvent.class);

    static final KeptRegister<MediatorFile, MediatorEvent, MediatorCommand> MEDIATOR = KeptRegister.of(
            MediatorFile.REGISTER,
            MediatorFile.MARK,
            MediatorEvent.class,
            (clock, rung) -> new LapseAccreditation(clock));

    static final KeptRegister<LeaderReception, ReceptionEvent, ReceptionCommand> RECEPTION =
            KeptRegister.<LeaderReception, ReceptionEvent, ReceptionCommand>silent(
                            LeaderReception.REGISTER, LeaderReception.MARK, ReceptionEvent.class)
                    .sealable(new ViewSealedReception());

    static final KeptRegister<Ticket, TicketEvent, TicketCommand> TICKET =
            KeptRegister.of(Ticket.REGISTER, Ticket.MARK, TicketEvent.class, (clock, rung) -> new EndTicketDay());

    static final KeptRegister<AppointmentDay, DayEvent, DayCommand> APPOINTMENT =
            KeptRegister.<AppointmentDay, DayEvent, DayCommand>of(
                            AppointmentDay.REGISTER,
                            AppointmentDay.MARK,
                            DayEvent.class,
                            (clock, rung) ->
                                    clock.equals(AppointmentDay.KEEP) ? new ForgetBookers() : new EndAppointmentDay())
                    .followedBy(BookingTickets::of);

    static final KeptRegister<NumberBook, NumberEvent, NumberCommand> NUMBERS =
            KeptRegister.silent(NumberBook.REGISTER, NumberBook.MARK, NumberEvent.class);

    private KeptRegisters() {}

    /** All of them, each once. */
    static List<KeptRegister<?, ?, ?>> all() {
        return List.of(
                SUPERVISION, CONFERENCE, RISK_ASSESSMENT, SIGNAL, MEDIATOR, RECEPTION, TICKET, APPOINTMENT, NUMBERS);
    }

    /** The appointments, found by the code of who booked and, while they are open, by their numbers. */
    static KeptRegister<AppointmentDay, DayEvent, DayCommand> appointments(BlindIndex index) {
        return APPOINTMENT.foundBy(new BookingTokens(index)::of);
    }
}
