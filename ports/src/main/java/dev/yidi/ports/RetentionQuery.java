package dev.yidi.ports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * What an officer asks of the retention list 到期清单查询.
 *
 * @param overdueOnly whether only cases are wanted whose data must go by now and is held by nothing
 * @param limit how many cases are looked at, 1 to 500
 * @param cursor {@code next} of the page before
 */
public record RetentionQuery(
        boolean overdueOnly, @Min(1) @Max(500) int limit, Optional<String> cursor) {
    private static final int MAX = 500;

    public RetentionQuery {
        Bounds.check("limit", limit, MAX);
    }

    /** What must go by now. */
    public static RetentionQuery overdue(int limit) {
        return new RetentionQuery(true, limit, Optional.empty());
    }
}
