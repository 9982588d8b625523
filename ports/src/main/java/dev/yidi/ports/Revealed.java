package dev.yidi.ports;

import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.DataKind;

/**
 * A value shown whole 明文查看结果.
 *
 * @param receipt the receipt of the look
 * @param party whose it is
 * @param kind what it is
 * @param value the value
 */
public record Revealed(Receipt receipt, PartyId party, DataKind kind, String value) {
    /** Never the value. */
    @Override
    public String toString() {
        return "Revealed[" + party + ", " + kind + "]";
    }
}
