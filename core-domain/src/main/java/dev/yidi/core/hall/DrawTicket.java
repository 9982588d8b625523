package dev.yidi.core.hall;

import dev.yidi.core.FileId;
import dev.yidi.core.Objections;
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
 * Draws a ticket at the guidance desk 取号.
 *
 * @param errand what its holder comes for
 * @param grounds why its holder is called before others
 * @param window the only window that may call it, where its holder asks for one; else any that takes the errand
 */
public record DrawTicket(Errand errand, Set<PriorityGround> grounds, Optional<WindowId> window)
        implements FileBeginning<Ticket, TicketEvent> {
    public DrawTicket {
        grounds = Set.copyOf(grounds);
    }

    @Override
    public Operation operation() {
        return Operation.REGISTER;
    }

    @Override
    public Outcome<List<TicketEvent>> begin(FileId id, String number, Setting setting) {
        boolean unknown = errand.topic()
                .filter(topic -> !setting.profile().topics().contains(topic))
                .isPresent();
        boolean taken = setting.profile().windows().stream()
                .anyMatch(each -> WindowGuide.takes(setting.profile(), each, errand));
        return Objections.none()
                .unless(setting.actor().officer().isPresent(), HallRefusal.NOT_OFFICER::reason)
                .when(
                        unknown,
                        () -> HallRefusal.TOPIC_UNKNOWN
                                .reason()
                                .with("topic", errand.topic().orElseThrow()))
                .when(!unknown && window.isEmpty() && !taken, HallRefusal.NO_WINDOW::reason)
                .and(TicketCommand.known(window, setting))
                .orAll(() ->
                        List.of(new TicketDrawn(setting.now(), id, number, setting.today(), errand, grounds, window)));
    }
}
