package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Files read lately, as they were read 手边卷宗. What stands here is only a beginning: whoever takes a file from the shelf asks the
 * journal whether it still ends so, and the keys whether it may still be read.
 *
 * <p>Bounded by the entries of all files together; whatever was asked for the longest ago goes first. Thread-safe.
 */
final class Shelf {
    private static final float LOAD = 0.75f;

    private final int room;
    private final Map<FileId, Kept> files = new LinkedHashMap<>(16, LOAD, true);
    private int entries;

    /** A shelf for files of {@code room} entries together. */
    Shelf(int room) {
        this.room = room;
    }

    /** The file as it was read last; empty when it is not here, or of another register. */
    Optional<OpenFile<?, ?>> find(String register, FileId fileId) {
        Kept kept;
        synchronized (files) {
            kept = files.get(fileId);
        }
        return Optional.ofNullable(kept)
                .filter(each -> each.register().equals(register))
                .map(Kept::open);
    }

    /** Puts it here, unless it is too large. */
    void put(String register, OpenFile<?, ?> open) {
        int size = open.entries().size();
        FileId fileId = open.entries().get(0).fileId();
        synchronized (files) {
            forget(fileId);
            if (size <= room) {
                files.put(fileId, new Kept(register, open, new ConcurrentHashMap<>()));
                entries += size;
                makeRoom();
            }
        }
    }

    /**
     * What {@code make} makes of the file of {@code entries} for {@code whom}. It is kept beside the file for as long as that stands
     * here with just these entries.
     */
    @SuppressWarnings("unchecked")
    <T> T beside(List<Entry> entries, Object whom, Supplier<T> make) {
        Kept kept;
        synchronized (files) {
            kept = files.get(entries.get(0).fileId());
        }
        return kept == null || kept.open().entries() != entries
                ? make.get()
                : (T) kept.made().computeIfAbsent(whom, each -> make.get());
    }

    /** Takes it away, with all that was made of it. */
    void forget(FileId fileId) {
        synchronized (files) {
            Kept gone = files.remove(fileId);
            entries -= gone == null ? 0 : gone.size();
        }
    }

    private void makeRoom() {
        Iterator<Kept> oldest = files.values().iterator();
        while (entries > room) {
            entries -= oldest.next().size();
            oldest.remove();
        }
    }

    /** How many entries are here. */
    int size() {
        synchronized (files) {
            return entries;
        }
    }

    /**
     * A file on the shelf.
     *
     * @param register which it is of
     * @param open as it was read
     * @param made what was made of it, by whom it was made for
     */
    private record Kept(String register, OpenFile<?, ?> open, Map<Object, Object> made) {
        int size() {
            return open.entries().size();
        }
    }
}
