package dev.yidi.rest.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A request that carries a whole document in one of its texts, and may be longer than others. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bulky {
    /** The most bytes of its body, and the most characters of a text in it. */
    int bytes();
}
