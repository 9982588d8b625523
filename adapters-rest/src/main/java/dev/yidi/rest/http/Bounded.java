package dev.yidi.rest.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is read as it comes, and no further than so many bytes. Not thread-safe. */
public final class Bounded extends FilterInputStream {
    private final long most;
    private long taken;

    /** {@code body}, of which {@code most} bytes may be taken. */
    public Bounded(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    /** There was more. */
    public static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException(long most) {
            super("more than " + most + " bytes");
        }
    }

    @Override
    public int read() throws IOException {
        int each = super.read();
        if (each >= 0) {
            counted(1);
        }
        return each;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return counted(super.read(into, offset, length));
    }

    private int counted(int read) throws IOException {
        taken += Math.max(0, read);
        if (taken > most) {
            throw new TooLongException(most);
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return counted((int) super.skip(Math.min(count, Integer.MAX_VALUE)));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
