package dev.yidi.ports;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Turns outcomes of the core into answers. */
final class Answers {
    private static final String NOT_PERMITTED = "access.not-permitted";

    private Answers() {}

    /** Done with what was granted, or refused for the same reasons. */
    static <T> Answer<T> of(Outcome<T> outcome) {
        return outcome.fold(Answer.Done::new, Answer.Refused::new);
    }

    /** The refusal of who has no role for something that they know of, or that is about no case yet. */
    static <T> Answer<T> notPermitted(Object operation) {
        return new Answer.Refused<>(List.of(denial(operation)));
    }

    /** That the caller may not do {@code operation}, whatever the rules of the matter say. */
    static Reason denial(Object operation) {
        return Reason.of(NOT_PERMITTED).with("operation", operation);
    }

    /** Whether {@code reason} is a {@link #denial}, rather than a rule of the matter. */
    static boolean isDenial(Reason reason) {
        return reason.code().equals(NOT_PERMITTED);
    }
}
