package dev.yidi.ports;

import java.time.Duration;

/** Says how a centre is doing 健康检查: for the monitor of its operator. Thread-safe. */
public interface HealthCheck {
    /**
     * How it is doing now, as far as that can be found out within {@code patience}; never throws because of a store. While a
     * store does not answer, those who ask meanwhile wait for the same answer, so that they do not pile up.
     *
     * @param patience more than nothing
     */
    Health look(Duration patience);
}
