package dev.yidi.example.center.home;

import dev.yidi.core.CountyId;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The data directory 数据目录 of one centre, held by one program at a time until it is closed. It is made on first use, for
 * its owner alone.
 */
public final class DataDirectory implements AutoCloseable {
    private static final int KEY_BYTES = 32;

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the directory for the county.
     *
     * @throws ExitException when another program has it, it is another county's, or it cannot be used
     */
    public static DataDirectory open(Path directory, CountyId county) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            OwnFile.makeDirectory(path);
            FileChannel lock =
                    FileChannel.open(path.resolve("centre.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DataDirectory data = new DataDirectory(path, lock);
            if (!data.isLocked()) {
                lock.close();
                throw new ExitException(
                        Exit.DATA_IN_USE,
                        "数据目录正被另一个程序使用：" + path,
                        "another program is using the data directory; stop it or choose another with --data");
            }
            data.claimFor(county);
            return data;
        } catch (IOException | UncheckedIOException e) {
            throw new ExitException(
                    Exit.FILE,
                    "无法使用数据目录：" + path,
                    "the data directory cannot be used (" + e.getClass().getSimpleName()
                            + "); choose another with --data");
        }
    }

    /** The directory itself, absolute. */
    public Path path() {
        return path;
    }

    /** The directory of the database. */
    public Path database() {
        return path.resolve("database");
    }

    /**
     * The county key, 32 bytes; drawn from {@code random} on first use.
     *
     * @throws ExitException when there is data, but the key it is encrypted under is gone
     */
    public byte[] countyKey(SecureRandom random) {
        Path file = path.resolve("county.key");
        if (!Files.exists(file)) {
            if (hasData()) {
                throw new ExitException(
                        Exit.DATA_UNFIT,
                        "数据库还在，但县级主密钥 county.key 不见了：" + path,
                        "there is a database, but its county.key is gone; restore it from your backup");
            }
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            OwnFile.write(file, HexFormat.of().formatHex(key) + "\n");
        }
        return HexFormat.of().parseHex(OwnFile.read(file).strip());
    }

    /** The text kept under {@code name}, for the owner alone. */
    public Optional<String> find(String name) {
        Path file = path.resolve(name);
        return Files.exists(file) ? Optional.of(OwnFile.read(file)) : Optional.empty();
    }

    /** Keeps a text under {@code name}, for the owner alone; all of it or nothing. */
    public void keep(String name, String text) {
        OwnFile.write(path.resolve(name), text);
    }

    /** Lets go of the directory. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isLocked() throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private boolean hasData() {
        return Files.exists(database());
    }

    private void claimFor(CountyId county) {
        String owner = find("county").map(String::strip).orElse(county.value());
        if (!owner.equals(county.value())) {
            close();
            throw new ExitException(
                    Exit.DATA_UNFIT,
                    "数据目录属于另一个县（" + owner + "），不是 " + county.value() + "：" + path,
                    "the data directory is another county's; choose its preset, or another directory with --data");
        }
        if (find("county").isEmpty()) {
            keep("county", county.value() + "\n");
        }
    }
}
