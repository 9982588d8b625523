package dev.yidi.example.own.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.UnknownOutcomeException;
import dev.yidi.testkit.Specimens;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full, the thread is interrupted, the file is another's. */
class FailingDiskTest {
    private static final CountyId COUNTY = new CountyId("330122");
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");
    private static final Append FIRST = Specimens.append("c1", Specimens.change(A, 0, 1));
    private static final Append SECOND = Specimens.append("c2", Specimens.change(A, 1, 1), Specimens.change(B, 0, 1));

    @TempDir
    Path directory;

    @Test
    void a_failure_is_told_as_an_unknown_outcome_and_the_same_command_does_the_rest() {
        for (int writes = 0; writes < 3; writes++) {
            Path file = directory.resolve("full-" + writes);
            MapStores stores = MapStores.open(FailingDisk.name(file), COUNTY);
            stores.journal().append(FIRST);
            FailingDisk.failAfter(writes);

            assertThatThrownBy(() -> stores.journal().append(SECOND)).isInstanceOf(UnknownOutcomeException.class);

            assertEveryPartRefuses(stores);
            stores.close();
            FailingDisk.failAfter(Integer.MAX_VALUE);
            try (MapStores again = MapStores.open(file, COUNTY)) {
                boolean there = again.journal().command(SECOND.command().key()).isPresent();
                assertThat(again.journal().read(B, 0)).hasSize(there ? 1 : 0);
                assertThat(again.journal().append(SECOND))
                        .isEqualTo(there ? new AppendResult.Repeated(SECOND.command()) : new AppendResult.Appended());
                assertThat(again.journal().read(A, 0)).hasSize(2);
            }
        }
    }

    private static void assertEveryPartRefuses(MapStores stores) {
        assertThatThrownBy(() -> stores.journal().read(A, 0)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> stores.journal().append(SECOND)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> stores.index().find(A)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> stores.clocks().claim(Specimens.TIME, "n", Duration.ZERO, 1))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> stores.numbers().next("2026")).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> stores.fileKeys().find(A)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> stores.followings().position("f")).isInstanceOf(StoreException.class);
    }

    @Test
    void who_is_interrupted_harms_nobody() {
        try (MapStores stores = MapStores.open(directory.resolve("interrupted"), COUNTY)) {
            Thread.currentThread().interrupt();
            assertThat(stores.journal().append(FIRST)).isEqualTo(new AppendResult.Appended());
            assertThat(Thread.interrupted()).isTrue();
            assertThat(stores.journal().append(SECOND)).isEqualTo(new AppendResult.Appended());
        }
    }

    @Test
    void a_file_that_is_taken_of_another_county_or_no_store_is_refused() {
        Path file = directory.resolve("one");
        try (MapStores stores = MapStores.open(file, COUNTY)) {
            stores.journal().append(FIRST);
            assertThatThrownBy(() -> MapStores.open(file, COUNTY)).isInstanceOf(StoreException.class);
        }
        assertThatThrownBy(() -> MapStores.open(file, new CountyId("330106")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("330106")
                .hasMessageContaining("330122");
        try (MapStores stores = MapStores.open(file, COUNTY)) {
            assertThat(stores.journal().read(A, 0)).hasSize(1);
        }
    }
}
