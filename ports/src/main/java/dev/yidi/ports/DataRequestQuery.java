package dev.yidi.ports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * What an officer asks of the list of open requests about personal data 个人信息请求查询.
 *
 * @param decidableOnly whether only those are wanted that the officer may decide
 * @param limit how many cases are looked at, 1 to 200
 * @param cursor {@code next} of the page before
 */
public record DataRequestQuery(
        boolean decidableOnly, @Min(1) @Max(200) int limit, Optional<String> cursor) {
    private static final int MAX = 200;

    public DataRequestQuery {
        Bounds.check("limit", limit, MAX);
    }

    /** All that the officer may see. */
    public static DataRequestQuery all(int limit) {
        return new DataRequestQuery(false, limit, Optional.empty());
    }

    /** The page of these behind the mark {@code next}. */
    public DataRequestQuery from(String next) {
        return new DataRequestQuery(decidableOnly, limit, Optional.of(next));
    }
}
