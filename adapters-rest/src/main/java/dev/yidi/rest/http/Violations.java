package dev.yidi.rest.http;

import jakarta.validation.ConstraintValidatorContext;

/** Says codes instead of words: the words depend on who reads them. */
final class Violations {
    private Violations() {}

    static void say(ConstraintValidatorContext context, String code) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(code).addConstraintViolation();
    }

    static void say(ConstraintValidatorContext context, String code, String property) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(code)
                .addPropertyNode(property)
                .addConstraintViolation();
    }
}
