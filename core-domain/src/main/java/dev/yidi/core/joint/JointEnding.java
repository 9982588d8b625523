package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.Set;

/** How a joint handling ended 联合调处结束. */
public record JointEnding(Instant at, JointEnd end, Set<Means> means, FreeText summary) {
    public JointEnding {
        means = Ordered.set(means);
    }
}
