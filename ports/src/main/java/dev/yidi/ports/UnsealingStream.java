package dev.yidi.ports;

import dev.yidi.ports.spi.StoreException;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Opens what {@link SealingStream} sealed, chunk after chunk: nothing is handed out that was not found unaltered. */
final class UnsealingStream extends InputStream {
    private static final int MOST = SealingStream.CHUNK + 1024;

    private final DataInputStream sealed;
    private final DataKey key;
    private final byte[] place;
    private byte[] chunk = new byte[0];
    private int at;
    private long index;
    private boolean ended;

    UnsealingStream(InputStream sealed, DataKey key, byte[] place) {
        this.sealed = new DataInputStream(sealed);
        this.key = key;
        this.place = place;
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
        while (at == chunk.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        int given = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, buffer, offset, given);
        at += given;
        return given;
    }

    private void next() throws IOException {
        try {
            ended = sealed.readUnsignedByte() == 1;
            int length = sealed.readInt();
            if (length < 0 || length > MOST) {
                throw new StoreException("attachment: expected a chunk of at most " + MOST + " bytes, found " + length);
            }
            byte[] content = sealed.readNBytes(length);
            chunk = key.openBytes(Chunks.place(place, index, ended), content);
            at = 0;
            index++;
        } catch (EOFException e) {
            throw new StoreException("attachment: expected one more chunk, found the end", e);
        }
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }
}
