package dev.yidi.ports;

import dev.yidi.core.casefile.RelayData;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Entry;
import java.util.HexFormat;

/** Ids of the commands that the library sends by itself. */
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

    /** The same id for the same event on its way to the same destination by the same contract, so that it is on record once. */
    static String of(RelayData relay, Entry entry) {
        LengthPrefixed content = new LengthPrefixed()
                .and(relay.destination())
                .and(entry.fileId().value())
                .and(entry.sequence())
                .and(entry.hash())
                .and(relay.to().kind().name())
                .and(relay.to().name())
                .and(relay.purpose().name())
                .and(relay.ground().name());
        relay.kinds().stream().map(Enum::name).sorted().forEach(content::and);
        return "relay-" + HexFormat.of().formatHex(HashChain.sha256(content.toBytes()));
    }
}
