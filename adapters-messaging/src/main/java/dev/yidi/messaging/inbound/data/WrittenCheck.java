package dev.yidi.messaging.inbound.data;

import dev.yidi.core.InvalidInputException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

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
    @SuppressWarnings("NullAway") // what is missing is named elsewhere
    public boolean isValid(String value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        try {
            as.read(value);
            return true;
        } catch (InvalidInputException e) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(e.faults().get(0).code())
                    .addConstraintViolation();
            return false;
        }
    }
}
