package dev.yidi.rest.http;

import jakarta.validation.ConstraintValidatorContext;

/** Says codes instead of words: the words depend on who reads them. */
public final class Violations {
    private Violations() {}

    /** Says {@code code}. */
    public static void say(ConstraintValidatorContext context, String code) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(code).addConstraintViolation();
    }

    /** Says {@code code}. */
    public static void say(ConstraintValidatorContext context, String code, String property) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(code)
                .addPropertyNode(property)
                .addConstraintViolation();
    }
}
