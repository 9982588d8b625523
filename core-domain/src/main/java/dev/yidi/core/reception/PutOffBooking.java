package dev.yidi.core.reception;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Puts a booking off 改期, with the reason; it is booked anew on this day or another. */
public record PutOffBooking(String booking, FreeText reason) implements ReceptionStep {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<ReceptionEvent>> decide(LeaderReception file, Setting setting) {
        return ReceptionCommand.onBooking(file, booking, setting)
                .orAll(() -> List.of(new BookingPutOff(setting.now(), booking, reason)));
    }
}
