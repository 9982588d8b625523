package dev.yidi.core.casefile;

import dev.yidi.core.request.RequestCommand;
import dev.yidi.core.request.RequestHandling;
import java.util.function.Function;
import java.util.stream.Stream;

/** Steps of an order with what it has, and made-up values for the rest. */
final class OrderProbe {
    private OrderProbe() {}

    static StepProbe one(RequestCommand command) {
        return of(handling -> Stream.of(command));
    }

    static StepProbe of(Function<RequestHandling, Stream<? extends RequestCommand>> made) {
        return StepProbe.of(RequestHandling.class, ConductRequest::new, (place, handling) -> made.apply(handling));
    }
}
