package dev.yidi.core.casefile;

import dev.yidi.core.outside.OutsideCommand;
import dev.yidi.core.outside.OutsideProcedure;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Steps of a procedure outside the centre with what it has, and made-up values for the rest. */
final class OutsideProbe {
    private OutsideProbe() {}

    static StepProbe in(BiFunction<StepProbe.Place, OutsideProcedure, Stream<? extends OutsideCommand>> made) {
        return StepProbe.of(OutsideProcedure.class, ConductOutside::new, made);
    }
}
