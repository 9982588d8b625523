package dev.yidi.messaging.inbound.data;

import dev.yidi.core.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link Words}. */
public final class WordsCheck implements ConstraintValidator<Words, String> {
    private int max;

    /** For the validator. */
    public WordsCheck() {}

    @Override
    public void initialize(Words constraint) {
        max = constraint.max();
    }

    @Override
    @SuppressWarnings("NullAway") // what is missing is named elsewhere
    public boolean isValid(String value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        String code = value.isBlank()
                ? "text.blank"
                : value.codePointCount(0, value.length()) > max
                        ? "text.too-long"
                        : Text.problem(value, max).isPresent() ? "text.malformed" : "";
        if (!code.isEmpty()) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(code).addConstraintViolation();
        }
        return code.isEmpty();
    }
}
