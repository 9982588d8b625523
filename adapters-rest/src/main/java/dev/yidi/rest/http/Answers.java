package dev.yidi.rest.http;

import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Operation;
import dev.yidi.ports.Answer;
import java.util.List;

/** Takes what was done out of an answer, or stops the request with the problem the answer is. */
public final class Answers {
    private static final String NOT_PERMITTED = "access.not-permitted";

    private Answers() {}

    /** What was done. */
    public static <T> T done(Answer<T> answer) {
        return answer.fold(
                value -> value,
                refused -> {
                    throw refused(refused.reasons());
                },
                stale -> {
                    throw Problem.of(ProblemKind.STALE)
                            .with("ETag", EntityTags.of(stale.currentVersion()))
                            .stop();
                },
                absent -> {
                    throw absent();
                });
    }

    /** Nothing there, or nothing for the one who asks. */
    public static ProblemException absent() {
        return Problem.of(ProblemKind.ABSENT).stop();
    }

    /** The one who asks has no role for {@code operation}. */
    public static ProblemException notPermitted(Operation operation) {
        return refused(List.of(Reason.of(NOT_PERMITTED).with("operation", operation)));
    }

    private static ProblemException refused(List<Reason> reasons) {
        boolean roleMissing = reasons.stream().anyMatch(reason -> reason.code().equals(NOT_PERMITTED));
        return Problem.of(
                        roleMissing ? ProblemKind.FORBIDDEN : ProblemKind.REFUSED,
                        reasons.stream().map(Flaw::of).toList())
                .stop();
    }
}
