package dev.yidi.messaging.inbound.data;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text must not be blank, well-formed Unicode without U+0000, and of at most {@code max} code points. */
@Documented
@Constraint(validatedBy = WordsCheck.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Words {
    /** The greatest length in code points. */
    int max();

    /** The code of the fault; chosen by the check when empty. */
    String message() default "";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};
}
