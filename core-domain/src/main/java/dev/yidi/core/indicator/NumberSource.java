package dev.yidi.core.indicator;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Text;
import java.time.Instant;

/**
 * Where a number comes from 数据来源, besides the publication that it names itself.
 *
 * @param givenBy the body that gave it
 * @param enteredBy the officer who entered it
 * @param enteredAt when
 * @param correction whether it took the place of another
 */
public record NumberSource(String givenBy, OfficerId enteredBy, Instant enteredAt, boolean correction) {
    public NumberSource {
        Text.required("givenBy", givenBy, 200);
    }
}
