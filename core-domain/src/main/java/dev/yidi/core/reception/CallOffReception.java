package dev.yidi.core.reception;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.ArrayList;
import java.util.List;

/** Calls the day off 取消接访, with the reason: whatever is booked is put off with it. */
public record CallOffReception(FreeText reason) implements ReceptionStep {
    @Override
    public Operation operation() {
        return Operation.ASSIGN;
    }

    @Override
    public Outcome<List<ReceptionEvent>> decide(LeaderReception file, Setting setting) {
        return ReceptionCommand.on(file, setting).orAll(() -> {
            List<ReceptionEvent> events = new ArrayList<>();
            file.bookings().stream()
                    .filter(booking -> booking.state() == BookingState.BOOKED)
                    .map(booking -> new BookingPutOff(setting.now(), booking.id(), reason))
                    .forEach(events::add);
            events.add(new ReceptionCalledOff(setting.now(), reason));
            return List.copyOf(events);
        });
    }
}
