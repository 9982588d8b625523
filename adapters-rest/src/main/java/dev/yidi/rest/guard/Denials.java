package dev.yidi.rest.guard;

import dev.yidi.core.OfficerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Is told who was turned away 拒绝记录: 401, 403, 404 and 429. Thread-safe; fast; an exception harms nobody. */
@FunctionalInterface
public interface Denials {
    /** Somebody was turned away. */
    void denied(Denial denial);

    /** Writes a line for each to the log {@code dev.yidi.rest.guard.Denials}, at info level. */
    static Denials logged() {
        Logger log = LoggerFactory.getLogger(Denials.class);
        return denial -> log.info(
                "denied {} {} on {} to {}",
                denial.status(),
                denial.code(),
                denial.route(),
                denial.officer().map(OfficerId::value).orElse("-"));
    }
}
