package dev.yidi.core.hall;

import dev.yidi.core.CaseKind;
import dev.yidi.core.TopicCode;
import java.util.Optional;

/**
 * What somebody comes for 来访事由, as far as the desk asked: nothing personal.
 *
 * @param kind the kind of matter
 * @param topic what it is about
 */
public record Errand(Optional<CaseKind> kind, Optional<TopicCode> topic) {

    /** Nobody asked. */
    public static Errand open() {
        return new Errand(Optional.empty(), Optional.empty());
    }

    /** A matter on {@code topic}. */
    public static Errand on(TopicCode topic) {
        return new Errand(Optional.empty(), Optional.of(topic));
    }
}
