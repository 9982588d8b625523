package dev.yidi.ports;

import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.StoreException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** Links the entries of a file 哈希链: each hash covers every field of its entry and the hash before. */
final class HashChain {
    /** What stands before the first entry. */
    static final String ROOT = "0".repeat(64);

    private static final String DOMAIN = "yidi entry 1";

    private HashChain() {}

    /** {@code entry} with its time cut to the microsecond and its hash computed over all other fields. */
    static Entry sealed(Entry entry) {
        Entry cut = with(entry, "");
        return with(cut, hash(cut));
    }

    /** The hash that {@code entry} must carry. */
    static String hash(Entry entry) {
        byte[] bytes = new LengthPrefixed()
                .and(DOMAIN)
                .and(entry.fileId().value())
                .and(entry.register())
                .and(entry.sequence())
                .and(entry.type())
                .and(entry.typeVersion())
                .and(entry.at().toString())
                .and(entry.actor())
                .and(entry.onBehalfOf())
                .and(entry.body())
                .and(entry.vault().toArray())
                .and(entry.previousHash())
                .toBytes();
        return HexFormat.of().formatHex(sha256(bytes));
    }

    /** SHA-256 of {@code bytes}. */
    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new StoreException("hash: this Java has no SHA-256", e);
        }
    }

    private static Entry with(Entry entry, String hash) {
        return new Entry(
                entry.fileId(),
                entry.register(),
                entry.sequence(),
                entry.type(),
                entry.typeVersion(),
                entry.at().truncatedTo(ChronoUnit.MICROS),
                entry.actor(),
                entry.onBehalfOf(),
                entry.body(),
                entry.vault(),
                entry.previousHash(),
                hash);
    }
}
