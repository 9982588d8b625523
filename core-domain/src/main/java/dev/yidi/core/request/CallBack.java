package dev.yidi.core.request;

import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to call a citizen back 回访.
 *
 * @param round how often the order had been sent back before it
 * @param grade the grade the citizen gave, on the county's scale; empty when not reached
 * @param satisfied whether it is one that means satisfied
 */
public record CallBack(Instant at, int round, ContactMode mode, Optional<String> grade, boolean satisfied) {
    /** Whether the citizen was reached. */
    public boolean reached() {
        return grade.isPresent();
    }
}
