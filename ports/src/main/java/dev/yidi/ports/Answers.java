package dev.yidi.ports;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Turns outcomes of the core into answers. */
final class Answers {
    private Answers() {}

    /** Done with what was granted, or refused for the same reasons. */
    static <T> Answer<T> of(Outcome<T> outcome) {
        return outcome.fold(Answer.Done::new, Answer.Refused::new);
    }

    /** The refusal of who has no role for something that is about no case yet. */
    static <T> Answer<T> notPermitted(Object operation) {
        return new Answer.Refused<>(List.of(Reason.of("access.not-permitted").with("operation", operation)));
    }
}
