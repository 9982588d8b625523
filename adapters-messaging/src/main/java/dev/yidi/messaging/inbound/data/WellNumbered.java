package dev.yidi.messaging.inbound.data;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number must be one of its scheme, check digit and all. */
@Documented
@Constraint(validatedBy = WellNumberedCheck.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WellNumbered {
    /** The code of the fault; chosen by the check when empty. */
    String message() default "";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};
}
