package dev.yidi.example.own.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FilePath;

/** A disk that takes only so many writes. For one file at a time. */
public final class FailingDisk extends OrderedFile {
    private static final AtomicInteger LEFT = new AtomicInteger(Integer.MAX_VALUE);

    static {
        FilePath.register(new FailingDisk());
    }

    /** Made by the map store. */
    public FailingDisk() {}

    static String name(Path file) {
        failAfter(Integer.MAX_VALUE);
        return "failing:" + file.toAbsolutePath();
    }

    /** From now on it takes {@code writes} more. */
    static void failAfter(int writes) {
        LEFT.set(writes);
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    FileChannel disk(String mode) throws IOException {
        return new Failing(super.disk(mode));
    }

    private static void take() throws IOException {
        if (LEFT.getAndDecrement() <= 0) {
            throw new IOException("the disk is full");
        }
    }

    private static final class Failing extends PassingFile {
        Failing(FileChannel file) {
            super(file);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            take();
            return super.write(source, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            take();
            super.force(metaData);
        }
    }
}
