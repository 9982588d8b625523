package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.outside.OutsideEvent;
import dev.yidi.core.outside.OutsideProcedure;
import java.time.Instant;

/** A procedure outside the centre that belongs to this case went a step on 外部程序进展. */
public record OutsideAdvanced(Instant at, ProceedingId proceeding, OutsideEvent event)
        implements ProceedingAdvanced<OutsideProcedure> {
    @Override
    public Class<OutsideProcedure> kind() {
        return OutsideProcedure.class;
    }
}
