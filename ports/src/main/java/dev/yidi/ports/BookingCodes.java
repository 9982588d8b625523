package dev.yidi.ports;

import dev.yidi.core.QueryCode;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.Keys;

/**
 * Gives appointments their codes 预约查询码: 130 bits of a keyed digest of the command that books, so that nobody without the
 * county's key can guess one, and a repeat of the command gives the same.
 */
final class BookingCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;

    private final Keys keys;

    BookingCodes(Keys keys) {
        this.keys = keys;
    }

    QueryCode of(CommandKey command) {
        byte[] digest = keys.digest("appointment code", LengthPrefixed.of(command.actor(), command.id()));
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(digest[i] & (ALPHABET.length() - 1)));
        }
        return QueryCode.of(code.toString());
    }
}
