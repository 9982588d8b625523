package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.report.ReportHandling;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Steps of the handling of a report with what it has, and made-up values for the rest. */
final class ReportProbe {
    static final OrganId ORGAN = new OrganId("another-organ");

    private ReportProbe() {}

    static StepProbe one(ReportCommand command) {
        return of(handling -> Stream.of(command));
    }

    static StepProbe of(Function<ReportHandling, Stream<? extends ReportCommand>> made) {
        return in((place, handling) -> made.apply(handling));
    }

    static StepProbe in(BiFunction<StepProbe.Place, ReportHandling, Stream<? extends ReportCommand>> made) {
        return StepProbe.of(ReportHandling.class, ConductReport::new, made);
    }
}
