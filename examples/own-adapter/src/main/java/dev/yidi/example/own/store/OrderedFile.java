package dev.yidi.example.own.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files in which the end of a write is on the disk only after the rest of it 顺序落盘. A commit of the map store is one write that ends with
 * a foot, by which it is known to be whole; but a disk may keep the foot and lose what stands before it when the power fails. Public
 * only for the map store, which makes one for each file.
 */
public class OrderedFile extends FilePathWrapper {
    private static final String SCHEME = "ordered";

    /** What disks write whole or not at all. */
    private static final int SECTOR = 512;

    static {
        FilePath.register(new OrderedFile());
    }

    /** Made by the map store. */
    public OrderedFile() {}

    /** How the map store has to be told {@code file}. */
    static String name(Path file) {
        return SCHEME + ":" + file.toAbsolutePath();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Ordered(disk(mode));
    }

    /** What is written to in the end. */
    FileChannel disk(String mode) throws IOException {
        return new SteadyFile(getBase().toString(), mode);
    }

    private static final class Ordered extends FileBaseDefault {
        private final FileChannel disk;

        Ordered(FileChannel disk) {
            this.disk = disk;
        }

        /** Writes all but the last sector, and that alone when it is asked for the rest. */
        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (source.remaining() <= SECTOR) {
                return disk.write(source, position);
            }
            ByteBuffer body = source.duplicate();
            body.limit(source.limit() - SECTOR);
            int written = disk.write(body, position);
            source.position(body.position());
            if (!body.hasRemaining()) {
                disk.force(true);
            }
            return written;
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return disk.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return disk.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            disk.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return disk.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            disk.close();
        }
    }
}
