package dev.yidi.ports;

import dev.yidi.ports.spi.MalwareScanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Seals a file as it streams by: chunk after chunk, each bound to its place and the last to being the last, so that nothing can be
 * altered, moved, left out or cut off unnoticed. Shows every chunk to the scanner, and takes no more than {@code most} bytes.
 *
 * <p>Each chunk: one byte that says whether it is the last, four with the length of what follows, the sealed chunk.
 */
final class SealingStream extends InputStream {
    static final int CHUNK = 64 * 1024;

    private final InputStream plain;
    private final DataKey key;
    private final byte[] place;
    private final long most;
    private final MalwareScanner.Scan scan;
    private final MessageDigest digest = sha256();
    private byte[] chunk;
    private int filled;
    private ByteBuffer sealed = ByteBuffer.allocate(0);
    private long index;
    private long bytes;
    private boolean ended;

    /** Of {@code plain}, whose first bytes were taken already as {@code head}, which is a whole chunk or all there is. */
    SealingStream(byte[] head, InputStream plain, DataKey key, byte[] place, long most, MalwareScanner.Scan scan) {
        this.plain = plain;
        this.key = key;
        this.place = place;
        this.most = most;
        this.scan = scan;
        this.chunk = Arrays.copyOf(head, CHUNK);
        this.filled = head.length;
    }

    /** What the sender sends is longer than is taken. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!sealed.hasRemaining()) {
            if (ended) {
                return -1;
            }
            seal();
        }
        int given = Math.min(length, sealed.remaining());
        sealed.get(buffer, offset, given);
        return given;
    }

    /** Seals the chunk at hand; whether it is the last is known once the next was read. */
    private void seal() throws IOException {
        byte[] next = filled == CHUNK ? plain.readNBytes(CHUNK) : new byte[0];
        bytes += filled;
        if (bytes + next.length > most) {
            throw new TooLongException();
        }
        digest.update(chunk, 0, filled);
        scan.accept(chunk, filled);
        ended = next.length == 0;
        byte[] content = key.sealBytes(Chunks.place(place, index, ended), Arrays.copyOf(chunk, filled));
        sealed = ByteBuffer.allocate(Chunks.HEADER + content.length)
                .put((byte) (ended ? 1 : 0))
                .putInt(content.length)
                .put(content)
                .flip();
        index++;
        chunk = Arrays.copyOf(next, CHUNK);
        filled = next.length;
    }

    /** How long the file is, once all of it was read. */
    long bytes() {
        return bytes;
    }

    /** The SHA-256 of the file as it is, once all of it was read. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
