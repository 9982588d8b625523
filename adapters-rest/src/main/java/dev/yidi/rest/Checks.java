package dev.yidi.rest;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;

/** The validator of whoever names none: of the provider that is there, and without an expression language. */
final class Checks {
    private Checks() {}

    static Validator usual() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Untouched())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Leaves messages as they are: codes, which are put into words elsewhere. */
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
