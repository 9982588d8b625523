package dev.yidi.messaging.inbound.data;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text must be written as the core takes it; the message is the code of the fault. */
@Documented
@Constraint(validatedBy = WrittenCheck.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Written {
    /** What it must be. */
    As value();

    /** The code of the fault; chosen by the check when empty. */
    String message() default "";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};
}
