package dev.yidi.rest.http;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.InvalidInputException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link WellNumbered}. */
public final class WellNumberedCheck implements ConstraintValidator<WellNumbered, Numbered> {
    /** For the validator. */
    public WellNumberedCheck() {}

    @Override
    @SuppressWarnings("NullAway") // what is missing is named elsewhere
    public boolean isValid(Numbered value, ConstraintValidatorContext context) {
        if (value == null || value.scheme() == null || value.number() == null) {
            return true;
        }
        try {
            new IdentityNumber(value.scheme(), value.number());
            return true;
        } catch (InvalidInputException e) {
            Violations.say(context, e.faults().get(0).code(), "number");
            return false;
        }
    }
}
