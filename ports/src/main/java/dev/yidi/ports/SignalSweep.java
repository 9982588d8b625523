package dev.yidi.ports;

import dev.yidi.core.FileId;
import java.util.List;

/**
 * What one look for signals came to 预警研判结果.
 *
 * @param read how many cases were read
 * @param clusters how many clusters reach their threshold, raised before or now
 * @param raised the signals raised now
 */
public record SignalSweep(int read, int clusters, List<FileId> raised) {
    public SignalSweep {
        raised = List.copyOf(raised);
    }
}
