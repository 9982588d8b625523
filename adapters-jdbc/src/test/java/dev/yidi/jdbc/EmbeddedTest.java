package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.testkit.Traces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedTest {
    private static final FileId A = new FileId("a");
    private static final CountyId COUNTY = new CountyId("330122");

    @TempDir
    Path directory;

    @Test
    void it_opens_in_a_new_directory_without_any_finding() {
        Path place = directory.resolve("数据 𠮷").resolve("centre");
        try (JdbcStores stores = JdbcStores.embedded(place).county(COUNTY).open()) {
            assertThat(stores.findings()).isEmpty();
            assertThat(stores.journal().append(append("c1", change(A, 0, 1)))).isEqualTo(new AppendResult.Appended());
        }
        assertThat(Files.exists(place.resolve("yidi.mv.db"))).isTrue();
    }

    @Test
    void what_was_stored_is_there_when_it_is_opened_again() {
        Append append = append("c1", change(A, 0, 2));
        Traces traces;
        try (JdbcStores stores = embedded().open()) {
            stores.journal().append(append);
            traces = Traces.of(stores, append);
        }
        try (JdbcStores stores = embedded().schema(SchemaMode.VALIDATE).open()) {
            assertThat(Traces.of(stores, append)).isEqualTo(traces);
        }
    }

    @Test
    void closed_stores_say_so() {
        JdbcStores stores = embedded().open();
        stores.close();
        assertThatThrownBy(() -> stores.index().find(A)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> stores.journal().append(append("c1", change(A, 0, 1))))
                .isInstanceOf(StoreException.class);
    }

    /** An interrupted thread closes the channel of a file that it reads or writes, unless the channel bears it. */
    @Test
    void an_interrupted_thread_does_not_close_the_database_for_the_others() throws InterruptedException {
        try (JdbcStores stores = embedded().open()) {
            stores.journal().append(append("c0", change(A, 0, 1)));
            for (int i = 0; i < 20; i++) {
                FileId fileId = new FileId("interrupted-" + i);
                Thread thread = new Thread(() -> {
                    Thread.currentThread().interrupt();
                    try {
                        stores.journal().append(append("i-" + fileId, change(fileId, 0, 1)));
                    } catch (StoreException e) {
                        assertThat(e).hasMessageStartingWith("append");
                    }
                });
                thread.start();
                thread.join();
                assertThat(stores.journal().append(append("after-" + i, change(A, i + 1, 1))))
                        .isEqualTo(new AppendResult.Appended());
            }
            assertThat(stores.journal().read(A, 0)).hasSize(21);
        }
    }

    @Test
    void a_county_has_to_be_said() {
        assertThatThrownBy(() -> JdbcStores.embedded(directory).open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("county");
    }

    @Test
    void a_path_that_would_change_the_settings_is_refused() {
        assertThatThrownBy(() -> JdbcStores.embedded(directory.resolve("a;WRITE_DELAY=500")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    void a_directory_that_cannot_be_made_is_told() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> JdbcStores.embedded(file.resolve("below"))
                        .county(COUNTY)
                        .open())
                .isInstanceOf(StoreException.class);
    }

    private JdbcOpening embedded() {
        return JdbcStores.embedded(directory).county(COUNTY);
    }
}
