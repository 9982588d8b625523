package dev.yidi.example.own.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;

/**
 * A file that nobody waits for the disk to keep, for tests that ask what is stored and not what survives: those that ask that are {@code
 * KilledTest} and {@code TornFileTest}.
 */
public final class UnkeptFile extends OrderedFile {
    static {
        FilePath.register(new UnkeptFile());
    }

    /** Made by the map store. */
    public UnkeptFile() {}

    static String name(Path file) {
        return "unkept:" + file.toAbsolutePath();
    }

    @Override
    public String getScheme() {
        return "unkept";
    }

    @Override
    FileChannel disk(String mode) throws IOException {
        return new PassingFile(super.disk(mode)) {
            @Override
            public void force(boolean metaData) {
                // the file need not outlive this process
            }
        };
    }
}
