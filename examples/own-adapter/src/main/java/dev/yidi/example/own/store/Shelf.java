package dev.yidi.example.own.store;

import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.UnknownOutcomeException;
import java.nio.BufferUnderflowException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * Ordered maps in one file 有序映射文件. What one {@link #write} changes is on the disk as a whole before it returns, or not at all; a
 * {@link #read} sees what is on the disk and nothing of a write under way. Holds in memory what its cache may and no more.
 */
final class Shelf implements AutoCloseable {
    private static final int CACHE_MEGABYTES = 16;

    private final MVStore store;

    /** Fair: who reads in a loop must not keep writers out. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    private Shelf(MVStore store) {
        this.store = store;
    }

    /** The shelf in {@code file}, new where there is none. */
    static Shelf open(String file) {
        try {
            return new Shelf(new MVStore.Builder()
                    .fileName(file)
                    .autoCommitDisabled() // only a write commits: neither a thread in the background
                    .autoCommitBufferSize(0) // nor a buffer that is full
                    .cacheSize(CACHE_MEGABYTES)
                    .open());
        } catch (MVStoreException | IllegalArgumentException e) {
            throw new StoreException(
                    "store: the file cannot be opened. Maybe another process has it open, or its directory is not there.",
                    e);
        }
    }

    /** The map of this name; new ones have to be asked for within a {@link #write}. */
    MVMap<String, byte[]> map(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    /** The keys of {@code map} that begin with {@code prefix}, from {@code from} on, in their order, read as they are asked for. */
    static Stream<String> keys(MVMap<String, byte[]> map, String prefix, String from) {
        Iterator<String> keys = map.keyIterator(from);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(keys, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .takeWhile(key -> key.startsWith(prefix));
    }

    /**
     * What stands under {@code key}, which another map says is there.
     *
     * @throws StoreException when it is not
     */
    static byte[] value(MVMap<String, byte[]> map, String key) {
        byte[] value = map.get(key);
        if (value == null) {
            throw new StoreException("store: expected in " + map.getName() + " what another map names, found nothing");
        }
        return value;
    }

    /** What {@code work} finds. */
    <T> T read(Supplier<T> work) {
        return under(lock.readLock(), () -> {
            open();
            return stored(work);
        });
    }

    /**
     * What {@code work} says; durable when it returns. Where {@code work} throws nothing is written.
     *
     * @throws UnknownOutcomeException when the disk failed: the shelf is closed then, and has to be opened anew
     */
    <T> T write(Supplier<T> work) {
        return under(lock.writeLock(), () -> {
            open();
            T said = undoing(work);
            commit();
            return said;
        });
    }

    private <T> T undoing(Supplier<T> work) {
        try {
            return stored(work);
        } catch (RuntimeException | Error e) {
            store.rollback();
            throw e;
        }
    }

    private void commit() {
        if (!store.hasUnsavedChanges()) {
            return;
        }
        try {
            store.commit();
            store.sync();
        } catch (MVStoreException e) {
            store.closeImmediately();
            throw new UnknownOutcomeException("store: the disk failed while it was written. Open the store anew.", e);
        }
    }

    private void open() {
        if (store.isClosed()) {
            throw new StoreException("store: expected one that is open, found one that is closed");
        }
    }

    private static <T> T stored(Supplier<T> work) {
        try {
            return work.get();
        } catch (MVStoreException | BufferUnderflowException e) {
            throw new StoreException("store: the file cannot be read. Maybe it is damaged.", e);
        }
    }

    private static <T> T under(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        under(lock.writeLock(), () -> {
            if (!store.isClosed()) {
                store.close();
            }
            return store.isClosed();
        });
    }
}
