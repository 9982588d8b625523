package dev.yidi.rest.staff.request;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.InvalidInputException;
import dev.yidi.rest.http.Violations;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link WellNumbered}. */
public final class WellNumberedCheck implements ConstraintValidator<WellNumbered, IdentityRequest> {
    /** For the validator. */
    public WellNumberedCheck() {}

    @Override
    @SuppressWarnings("NullAway") // what is missing is named elsewhere
    public boolean isValid(IdentityRequest value, ConstraintValidatorContext context) {
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
