package dev.yidi.example.own.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
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

    private static final class Ordered extends PassingFile {
        Ordered(FileChannel disk) {
            super(disk);
        }

        /** Writes all but the last sector, and that alone when it is asked for the rest. */
        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            if (source.remaining() <= SECTOR) {
                return super.write(source, position);
            }
            ByteBuffer body = source.duplicate();
            body.limit(source.limit() - SECTOR);
            int written = super.write(body, position);
            source.position(body.position());
            if (!body.hasRemaining()) {
                force(true);
            }
            return written;
        }
    }
}
