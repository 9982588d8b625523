package dev.yidi.rest.citizen;

import dev.yidi.ports.HallDisplay;
import dev.yidi.ports.Yidi;
import dev.yidi.rest.live.Changes;
import dev.yidi.rest.live.Channel;
import dev.yidi.rest.live.Told;
import java.util.Optional;

/** The screen of the hall: it is told whole, whenever it is another one than was told last. */
final class HallChannel implements Channel {
    /** To whom marks are given: everybody. */
    static final String READER = "hall";

    private static final String TICKETS = "ticket";

    private final Yidi yidi;
    private final Plain plain;
    private final GuideMapper mapper = new GuideMapperImpl();
    private Optional<Told> last = Optional.empty();

    HallChannel(Yidi yidi, Plain plain) {
        this.yidi = yidi;
        this.plain = plain;
    }

    /** Time alone changes it too: at midnight, and where an appointment comes near. */
    @Override
    public Optional<Told> told(Changes changes) {
        boolean perhaps = changes.notices().isEmpty()
                || changes.notices().stream()
                        .anyMatch(notice -> notice.register().equals(TICKETS));
        return perhaps
                ? another(changes.once("display", () -> yidi.guidanceDesk().display()))
                : Optional.empty();
    }

    @Override
    public Optional<Told> first() {
        return another(yidi.guidanceDesk().display());
    }

    private Optional<Told> another(HallDisplay display) {
        Optional<Told> told = Optional.of(Told.of("display", mapper.hall(display, plain)));
        boolean known = told.equals(last);
        last = told;
        return known ? Optional.empty() : told;
    }

    @Override
    public String mark(String position) {
        return yidi.changeBoard().mark(READER, position);
    }

    @Override
    public boolean isOpenToAll() {
        return true;
    }

    @Override
    public boolean isProved() {
        return true;
    }
}
