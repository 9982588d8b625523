package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A vault in a directory: one folder for each file, which bears a digest of its id, and one for what is on its way in. */
final class DirectoryVault implements Vault {
    private static final int BUFFER = 16 * 1024;
    private static final String COMING = "coming";
    private static final String PART = ".part";
    private static final Duration LONGEST_WAY_IN = Duration.ofDays(1);
    private static final String ADDRESS = "[0-9a-f]{64}";

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryVault.class);

    private final Path root;
    private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.MIN);

    DirectoryVault(Path root) {
        this.root = root;
    }

    @Override
    public String put(FileId fileId, InputStream sealed) throws IOException {
        Path coming = begin();
        try {
            String address = write(coming, sealed);
            settle(coming, folder(fileId), address);
            return address;
        } finally {
            delete(coming);
        }
    }

    @Override
    public InputStream open(FileId fileId, String address) {
        try {
            return Files.newInputStream(place(fileId, address));
        } catch (NoSuchFileException e) {
            throw new StoreException("vault: expected what is stored under " + address + ", found nothing", e);
        } catch (IOException e) {
            throw new StoreException("vault: " + address + " cannot be read", e);
        }
    }

    @Override
    public void remove(FileId fileId, String address) {
        delete(place(fileId, address));
    }

    @Override
    public void removeAll(FileId fileId) {
        Path folder = folder(fileId);
        if (Files.isDirectory(folder)) {
            contents(folder).forEach(DirectoryVault::delete);
            delete(folder);
        }
    }

    private Path begin() {
        try {
            Path coming = Files.createTempFile(Files.createDirectories(root.resolve(COMING)), "", PART);
            sweepAtTimes(coming, root.resolve(COMING));
            return coming;
        } catch (IOException e) {
            throw new StoreException("vault: nothing can be stored below its directory", e);
        }
    }

    /** Once a day what a crash left on its way in goes; what another node is writing stays. The file system tells the time. */
    private void sweepAtTimes(Path coming, Path parts) {
        try {
            Instant now = Files.getLastModifiedTime(coming).toInstant();
            Instant before = swept.get();
            if (before.isBefore(now.minus(LONGEST_WAY_IN)) && swept.compareAndSet(before, now)) {
                sweep(parts, now);
            }
        } catch (IOException | StoreException e) {
            LOG.warn(
                    "what a crash left in the vault cannot be removed ({})",
                    e.getClass().getSimpleName());
        }
    }

    private static void sweep(Path parts, Instant now) throws IOException {
        for (Path part : contents(parts)) {
            if (part.toString().endsWith(PART) && isAbandoned(part, now)) {
                delete(part);
            }
        }
    }

    private static boolean isAbandoned(Path part, Instant now) throws IOException {
        try {
            return Files.getLastModifiedTime(part).toInstant().isBefore(now.minus(LONGEST_WAY_IN));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** What reading throws goes through; what writing throws is the vault's own trouble. */
    private static String write(Path coming, InputStream sealed) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (FileOutputStream file = new FileOutputStream(coming.toFile());
                OutputStream out = new BufferedOutputStream(file, BUFFER)) {
            for (int read = sealed.read(buffer); read >= 0; read = sealed.read(buffer)) {
                digest.update(buffer, 0, read);
                write(out, buffer, read);
            }
            sync(file, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new StoreException("vault: cannot write, maybe the disk is full", e);
        }
    }

    private static void sync(FileOutputStream file, OutputStream out) {
        try {
            out.flush();
            file.getFD().sync();
        } catch (IOException e) {
            throw new StoreException("vault: cannot write, maybe the disk is full", e);
        }
    }

    private void settle(Path coming, Path folder, String address) {
        try {
            Files.createDirectories(folder);
            Files.move(
                    coming,
                    folder.resolve(address),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            for (Path named = folder; named != null && named.startsWith(root); named = named.getParent()) {
                sync(named);
            }
        } catch (IOException e) {
            throw new StoreException("vault: cannot put " + address + " in its place", e);
        }
    }

    /** That a name stands in a directory is as durable as what it names; where directories cannot be opened the system sees to it. */
    private static void sync(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug(
                    "a directory of the vault cannot be written through ({})",
                    e.getClass().getSimpleName());
        }
    }

    private Path place(FileId fileId, String address) {
        if (!address.matches(ADDRESS)) {
            throw new StoreException("vault: expected an address of 64 hexadecimal digits, found " + address.length()
                    + " characters of another shape");
        }
        return folder(fileId).resolve(address);
    }

    /** An id may differ from another by case only, which not every file system tells apart; its digest does not. */
    private Path folder(FileId fileId) {
        byte[] digest = sha256().digest(fileId.value().getBytes(StandardCharsets.UTF_8));
        String name = HexFormat.of().formatHex(digest);
        return root.resolve(name.substring(0, 2)).resolve(name);
    }

    private static List<Path> contents(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        } catch (IOException e) {
            throw new StoreException("vault: a directory cannot be listed", e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new StoreException("vault: something cannot be removed", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
