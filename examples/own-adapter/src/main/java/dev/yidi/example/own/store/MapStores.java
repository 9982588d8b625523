package dev.yidi.example.own.store;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/**
 * The stores of one county in one file 单文件存储, for one process at a time: a second one is told that the file is taken. Thread-safe.
 *
 * <p>What was destroyed leaves the file when it is opened the next time: until then old bytes may lie in parts that are not used
 * any more. A copy for backup is made of the file after {@link #close}.
 */
public final class MapStores implements Stores, AutoCloseable {
    private static final String FORMAT = "1";
    private static final System.Logger LOG = System.getLogger(MapStores.class.getName());

    private final CountyId county;
    private final Shelf shelf;
    private final Tables tables;
    private final MapIndex index;
    private final MapClocks clocks;
    private final MapFileKeys keys;
    private final Journal journal;
    private final Followings followings;

    private MapStores(CountyId county, Shelf shelf) {
        this.county = county;
        this.shelf = shelf;
        this.tables = shelf.write(() -> Tables.of(shelf));
        this.index = new MapIndex(shelf, tables);
        this.clocks = new MapClocks(shelf, tables);
        this.keys = new MapFileKeys(shelf, tables);
        this.journal = new MapJournal(shelf, tables, index, clocks, keys);
        this.followings = new MapFollowings(shelf, tables);
    }

    /**
     * The stores of {@code county} in {@code file}, which comes to be where there is none; its directory has to be there.
     *
     * @throws StoreException when the file is taken, damaged, of another county or of another format
     */
    public static MapStores open(Path file, CountyId county) {
        MapStores stores = open(OrderedFile.name(file), county);
        keepName(file);
        return stores;
    }

    /** That a file stands in its directory has to be durable too; where directories cannot be opened the system sees to it. */
    private static void keepName(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a directory cannot be written through", e);
        }
    }

    static MapStores open(String file, CountyId county) {
        tidy(file);
        MapStores stores = opened(file, county);
        if (!stores.holdsWhatWasDestroyed()) {
            return stores;
        }
        stores.close();
        rewrite(file);
        MapStores rewritten = opened(file, county);
        rewritten.shelf.write(() -> rewritten.tables.meta().remove(Tables.DESTROYED));
        return rewritten;
    }

    private static MapStores opened(String file, CountyId county) {
        Shelf shelf = Shelf.open(file);
        try {
            MapStores stores = new MapStores(county, shelf);
            shelf.write(() -> {
                stores.expect("format", FORMAT);
                stores.expect("county", county.value());
                return true;
            });
            return stores;
        } catch (RuntimeException e) {
            shelf.close();
            throw e;
        }
    }

    private void expect(String what, String expected) {
        MVMap<String, byte[]> meta = tables.meta();
        byte[] found = meta.putIfAbsent(what, Tables.bytes(expected));
        if (found != null && !Tables.text(found).equals(expected)) {
            throw new StoreException("store: expected the " + what + " " + expected + ", found " + Tables.text(found));
        }
    }

    private boolean holdsWhatWasDestroyed() {
        return shelf.read(() -> tables.meta().containsKey(Tables.DESTROYED));
    }

    /** Puts in order what a process left that was killed while it rewrote the file. */
    private static void tidy(String file) {
        MVStoreTool.compactCleanUp(file);
    }

    /** Only what is in use is written, into a file that takes the place of the old one. */
    private static void rewrite(String file) {
        try {
            MVStoreTool.compact(file, false);
        } catch (MVStoreException e) {
            throw new StoreException("store: the file cannot be rewritten. Maybe the disk is full.", e);
        }
    }

    @Override
    public Optional<CountyId> county() {
        return Optional.of(county);
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public FileIndex index() {
        return index;
    }

    @Override
    public Clocks clocks() {
        return clocks;
    }

    @Override
    public RunningNumbers numbers() {
        return series -> shelf.write(() -> {
            byte[] last = tables.series().get(series);
            long next = last == null ? 1 : new Unpacking(last).number() + 1;
            tables.series().put(series, new Packing().number(next).done());
            return next;
        });
    }

    @Override
    public FileKeys fileKeys() {
        return keys;
    }

    @Override
    public Followings followings() {
        return followings;
    }

    /** Ends the use of the file; what is asked afterwards is refused. */
    @Override
    public void close() {
        shelf.close();
    }
}
