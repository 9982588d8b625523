package dev.yidi.ports;

import dev.yidi.core.supervision.MarkReplyOverdue;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionCommand;
import dev.yidi.core.supervision.SupervisionEvent;
import java.util.List;

/** The registers that stand beside the cases. */
final class KeptRegisters {
    static final KeptRegister<Supervision, SupervisionEvent, SupervisionCommand> SUPERVISION = KeptRegister.of(
            Supervision.REGISTER,
            Supervision.MARK,
            SupervisionEvent.class,
            (clock, rung) -> new MarkReplyOverdue(clock));

    private KeptRegisters() {}

    /** All of them, each once. */
    static List<KeptRegister<?, ?, ?>> all() {
        return List.of(SUPERVISION);
    }
}
