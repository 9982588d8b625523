package dev.yidi.rest.http;

import dev.yidi.core.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

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
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value.isBlank()) {
            Violations.say(context, "text.blank");
            return false;
        }
        if (value.codePointCount(0, value.length()) > max) {
            Violations.say(context, "text.too-long");
            return false;
        }
        if (Text.problem(value, max).isPresent()) {
            Violations.say(context, "text.malformed");
            return false;
        }
        return true;
    }
}
