package dev.yidi.messaging.inbound;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes data of JSON and checks it; every fault at once, none quoting a value. */
final class Checks {
    private final Validator validator;

    Checks(Validator validator) {
        this.validator = validator;
    }

    /** With the validator that is there, whose messages are left as they are: codes. */
    static Checks usual() {
        return new Checks(Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Untouched())
                .buildValidatorFactory()
                .getValidator());
    }

    /** The data of {@code json}; throws with every fault there is. */
    <D extends Record> D data(Class<D> type, Optional<String> json) {
        if (json.isEmpty()) {
            throw new InvalidInputException(
                    "data", List.of(new Fault("data", "field.missing", "expected data, found none")));
        }
        List<Fault> faults = new ArrayList<>();
        Optional<D> data = new RecordBinder(faults).bind(type, json.get());
        Set<String> known = faults.stream().map(Fault::path).collect(Collectors.toSet());
        data.map(validator::validate).orElse(Set.of()).stream()
                .map(violation -> new Fault(
                        violation.getPropertyPath().toString().replaceAll("\\.?<[a-z ]+>", ""),
                        violation.getMessage(),
                        "expected another value"))
                .filter(fault -> !known.contains(fault.path()))
                .sorted(Comparator.comparing(Fault::path).thenComparing(Fault::code))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("data", faults);
        }
        return data.orElseThrow();
    }

    /** Leaves messages as they are: codes. */
    private static final class Untouched implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
