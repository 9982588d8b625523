package dev.yidi.rest.http;

import dev.yidi.core.InvalidInputException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Written}. */
public final class WrittenCheck implements ConstraintValidator<Written, String> {
    private As as = As.IDENTIFIER;

    /** For the validator. */
    public WrittenCheck() {}

    @Override
    public void initialize(Written constraint) {
        as = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        try {
            as.read(value);
            return true;
        } catch (InvalidInputException e) {
            Violations.say(context, e.faults().get(0).code());
            return false;
        }
    }
}
