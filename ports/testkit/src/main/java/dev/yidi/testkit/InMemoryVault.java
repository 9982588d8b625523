package dev.yidi.testkit;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** A vault in memory 内存附件库, for tests and small trials, which alone may hold what it stores. Thread-safe. */
public final class InMemoryVault implements Vault {
    private final Map<FileId, Map<String, byte[]>> files = new HashMap<>();

    /** An empty vault. */
    public InMemoryVault() {}

    @Override
    public String put(FileId fileId, InputStream sealed) throws IOException {
        byte[] bytes = sealed.readAllBytes();
        String address = HexFormat.of().formatHex(sha256().digest(bytes));
        synchronized (this) {
            files.computeIfAbsent(fileId, id -> new HashMap<>()).put(address, bytes);
        }
        return address;
    }

    @Override
    public synchronized InputStream open(FileId fileId, String address) {
        byte[] bytes = files.getOrDefault(fileId, Map.of()).get(address);
        if (bytes == null) {
            throw new StoreException("vault: expected what is stored under " + address + ", found nothing");
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public synchronized void remove(FileId fileId, String address) {
        files.computeIfPresent(fileId, (id, contents) -> {
            contents.remove(address);
            return contents.isEmpty() ? null : contents;
        });
    }

    @Override
    public synchronized void removeAll(FileId fileId) {
        files.remove(fileId);
    }

    /** How many contents lie in it. */
    public synchronized int count() {
        return files.values().stream().mapToInt(Map::size).sum();
    }

    /** Changes one bit of everything that lies in it, as a failing disk or a forger does. */
    public synchronized void spoil() {
        files.values().forEach(contents -> contents.values().forEach(bytes -> bytes[bytes.length - 1] ^= 1));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
