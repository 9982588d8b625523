package dev.yidi.ports;

import dev.yidi.ports.spi.Alarm;
import java.util.HexFormat;

/** Ids of the commands that the timekeeper sends. */
final class CommandIds {
    private CommandIds() {}

    /**
     * The same id for the same rung on the same version of the file, so that two nodes cause one effect; another one
     * when the file has moved on, so that an alarm that became due again is handled again.
     */
    static String of(Alarm alarm, long version) {
        byte[] content = new LengthPrefixed()
                .and(alarm.fileId().value())
                .and(alarm.clock())
                .and(alarm.rung())
                .and(version)
                .toBytes();
        return "rung-" + HexFormat.of().formatHex(HashChain.sha256(content));
    }
}
