package dev.yidi.ports;

import java.util.List;

/**
 * What one sweep of the timekeeper did 巡检结果.
 *
 * @param claimed how many alarms were due and claimed
 * @param handled how many of them were handled, whether or not a rung fired
 * @param troubles the cases that could not be handled; they are tried again later and stopped nobody else
 */
public record Sweep(int claimed, int handled, List<Trouble> troubles) {
    public Sweep {
        troubles = List.copyOf(troubles);
    }
}
