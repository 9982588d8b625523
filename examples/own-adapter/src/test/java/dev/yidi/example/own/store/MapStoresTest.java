package dev.yidi.example.own.store;

import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Every contract of stores. */
class MapStoresTest extends StoresContract {
    @TempDir
    static Path directory;

    private static StoreFiles files;

    @BeforeAll
    static void begin() {
        files = new StoreFiles(directory);
    }

    @AfterAll
    static void end() {
        files.close();
    }

    @Override
    protected StoreSource source() {
        return files;
    }
}
