package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.desk.Role;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Span;
import java.util.List;

/**
 * Extends a limit 延长期限, as far as its rule lets it.
 *
 * @param grantor who grants it, as the limit's rule names them
 * @param reason the reason's code; the citizen is told (信访工作条例 art. 34)
 */
public record ExtendClock(ClockId clock, Span by, String grantor, String reason) implements CaseCommand {
    @Override
    public Operation operation() {
        return grantor.equals(Role.ORGAN_HEAD.name()) ? Operation.APPROVE : Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return ClockRules.against(
                        clock,
                        file,
                        setting,
                        ledger -> ledger.extend(by, grantor, reason, setting.now(), setting.calendar(), setting.zone()))
                .or(() -> new ClockExtended(setting.now(), clock, by, grantor, reason));
    }
}
