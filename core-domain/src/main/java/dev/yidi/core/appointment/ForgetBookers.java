package dev.yidi.core.appointment;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/**
 * Forgets who had booked, when the county's time for keeping it has passed 到期删除 (个人信息保护法(2021) art. 19, 47 ¶1). What
 * became of each appointment stays, for the figures. Asking twice or too early changes nothing.
 */
public record ForgetBookers() implements DayCommand {
    @Override
    public Operation operation() {
        return Operation.KEEP_TIME;
    }

    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        boolean due = !day.forgotten() && !setting.now().isBefore(day.keptUntil(setting));
        return Outcome.granted(due ? List.of(new BookersForgotten(setting.now())) : List.of());
    }
}
