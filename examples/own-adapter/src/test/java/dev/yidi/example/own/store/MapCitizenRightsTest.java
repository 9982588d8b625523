package dev.yidi.example.own.store;

import dev.yidi.testkit.CitizenRightsContract;
import dev.yidi.testkit.StoreSource;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The four rights of the citizen. */
@Tag("one-jdk")
class MapCitizenRightsTest extends CitizenRightsContract {
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
