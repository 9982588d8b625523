package dev.yidi.jdbc;

import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Every contract on H2 in a file. */
class H2StoresTest extends StoresContract {
    @TempDir
    static Path directory;

    private static TestDatabase database;
    private static Counties counties;

    @BeforeAll
    static void open() {
        database = TestDatabase.inFile(directory.resolve("stores").toString());
        counties = new Counties(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    protected StoreSource source() {
        return counties;
    }
}
