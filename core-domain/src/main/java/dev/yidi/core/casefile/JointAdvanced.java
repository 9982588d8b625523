package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.joint.JointEvent;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.joint.JointTerm;
import dev.yidi.core.time.ClockLedger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** A joint handling of this case went a step on 联合调处进展. */
public record JointAdvanced(Instant at, ProceedingId proceeding, JointEvent event)
        implements ProceedingAdvanced<JointHandling> {
    @Override
    public Class<JointHandling> kind() {
        return JointHandling.class;
    }

    /** Of the clocks of joint handlings, an act ends but the one of its own contribution or task. */
    @Override
    public boolean concerns(ClockLedger ledger) {
        return Arrays.stream(JointTerm.values())
                        .noneMatch(term -> term.limit().equals(ledger.limit().id()))
                || event.concerns(ledger.id());
    }

    @Override
    public Optional<String> lapses(ClockLedger ledger) {
        return event.lapses(ledger.id());
    }
}
