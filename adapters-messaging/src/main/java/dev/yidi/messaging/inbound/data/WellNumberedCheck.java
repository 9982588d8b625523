package dev.yidi.messaging.inbound.data;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.InvalidInputException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link WellNumbered}. */
public final class WellNumberedCheck implements ConstraintValidator<WellNumbered, IdentityData> {
    /** For the validator. */
    public WellNumberedCheck() {}

    @Override
    @SuppressWarnings("NullAway") // what is missing is named elsewhere
    public boolean isValid(IdentityData value, ConstraintValidatorContext context) {
        if (value == null || value.scheme() == null || value.number() == null) {
            return true;
        }
        try {
            new IdentityNumber(value.scheme(), value.number());
            return true;
        } catch (InvalidInputException e) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(e.faults().get(0).code())
                    .addPropertyNode("number")
                    .addConstraintViolation();
            return false;
        }
    }
}
