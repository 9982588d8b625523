package dev.yidi.ports;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Names the commands by which looks are recorded: each look is one of its own.
 *
 * @param random where names are drawn from
 */
record LookIds(RandomGenerator random) {
    private static final int BYTES = 16;

    String commandId() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return "view-" + HexFormat.of().formatHex(bytes);
    }
}
