package dev.yidi.example.own.store;

import dev.yidi.core.CountyId;
import dev.yidi.testkit.TwoCountiesContract;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Counties side by side, each in a file of its own. */
@Tag("one-jdk")
class MapTwoCountiesTest extends TwoCountiesContract {
    private static final Map<CountyId, MapStores> OPEN = new ConcurrentHashMap<>();

    @TempDir
    static Path directory;

    @AfterAll
    static void close() {
        OPEN.values().forEach(MapStores::close);
    }

    @Override
    protected CountySource source() {
        return county -> OPEN.computeIfAbsent(
                county, id -> MapStores.open(UnkeptFile.name(directory.resolve(id + ".yidi")), id));
    }
}
