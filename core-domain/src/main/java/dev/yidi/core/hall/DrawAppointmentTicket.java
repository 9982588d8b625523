package dev.yidi.core.hall;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.file.FileBeginning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws the ticket of who comes for an appointment 预约取号. It follows from the arrival, which was decided already.
 *
 * @param appointment the number of the appointment
 * @param errand what its holder comes for
 * @param grounds why its holder is called before others
 * @param window the only window that may call it; empty where that window is closed, so that any that takes the errand may
 */
public record DrawAppointmentTicket(
        String appointment, Errand errand, Set<PriorityGround> grounds, Optional<WindowId> window)
        implements FileBeginning<Ticket, TicketEvent> {
    public DrawAppointmentTicket {
        grounds = Set.copyOf(grounds);
    }

    @Override
    public Operation operation() {
        return Operation.REGISTER;
    }

    @Override
    public Outcome<List<TicketEvent>> begin(FileId id, String number, Setting setting) {
        return Outcome.granted(List.of(new AppointmentTicketDrawn(
                setting.now(), id, number, setting.today(), appointment, errand, grounds, window)));
    }
}
