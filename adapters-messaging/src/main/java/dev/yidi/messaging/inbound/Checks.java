package dev.yidi.messaging.inbound;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes data of JSON and checks it; every fault at once up to a hundred, none quoting a value. */
final class Checks {
    private final Validator validator;

    Checks(Validator validator) {
        this.validator = validator;
    }

    /** With the validator that is there, whose messages are left as they are: codes. */
    static Checks usual() {
        return new Checks(usualValidator());
    }

    static Validator usualValidator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Untouched())
                .buildValidatorFactory()
                .getValidator();
    }

    /** The data of {@code json}; throws with every fault there is, or the first hundred and one that says so. */
    <D extends Record> D data(Class<D> type, Optional<String> json) {
        if (json.isEmpty()) {
            throw new InvalidInputException(
                    "data", List.of(new Fault("data", "field.missing", "expected data, found none")));
        }
        Faults faults = new Faults();
        Optional<D> data = new RecordBinder(faults).bind(type, json.get());
        Set<String> known = faults.all().stream().map(Fault::path).collect(Collectors.toSet());
        data.map(validator::validate).orElse(Set.of()).stream()
                .map(violation -> new Fault(
                        violation.getPropertyPath().toString().replaceAll("\\.?<[a-z ]+>", ""),
                        violation.getMessage(),
                        "expected another value"))
                .filter(fault -> !known.contains(fault.path()))
                .sorted(Comparator.comparing(Fault::path).thenComparing(Fault::code))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("data", faults.all());
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
