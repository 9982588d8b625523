package dev.yidi.example.own.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.testkit.Specimens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails after each act of the disk. */
@Tag("one-jdk")
class TornFileTest {
    private static final CountyId COUNTY = new CountyId("330122");
    private static final FileId SHARED = new FileId("shared");
    private static final int APPENDS = 6;

    @TempDir
    Path directory;

    @Test
    void whatever_part_of_a_write_is_lost_an_append_is_whole_or_absent_and_what_was_acknowledged_is_there()
            throws IOException {
        int opened = work(true);
        List<String> faults = faults(opened, 3);
        assertThat(TornFile.acts() - opened).isGreaterThan(3 * APPENDS);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_file_in_which_the_end_of_a_write_may_be_kept_before_the_rest_does_not_do() throws IOException {
        int opened = work(false);
        assertThat(faults(opened, 12)).isNotEmpty();
    }

    /** Appends; says how many acts of the disk the opening took. */
    private int work(boolean ordered) {
        try (MapStores stores = MapStores.open(TornFile.name(directory.resolve("worked.yidi"), ordered), COUNTY)) {
            int opened = TornFile.acts();
            for (int i = 0; i < APPENDS; i++) {
                stores.journal().append(append(i));
                TornFile.acknowledge();
            }
            return opened;
        }
    }

    private static Append append(int i) {
        return Specimens.append("c" + i, Specimens.change(SHARED, i, 1), Specimens.change(file(i), 0, 3));
    }

    private static FileId file(int i) {
        return new FileId("file-" + i);
    }

    private List<String> faults(int opened, int tries) throws IOException {
        List<String> faults = new ArrayList<>();
        RandomGenerator random = new Random(7);
        for (int act = opened; act <= TornFile.acts(); act++) {
            for (int i = 0; i < tries; i++) {
                Path image = directory.resolve("image-" + act + "-" + i);
                Files.write(image, TornFile.after(act, random));
                fault(image, act).ifPresent(faults::add);
                Files.delete(image);
            }
        }
        return faults;
    }

    private static Optional<String> fault(Path image, int act) {
        int acknowledged = TornFile.acknowledgedBefore(act);
        try (MapStores stores = MapStores.open(UnkeptFile.name(image), COUNTY)) {
            int found = stores.journal().read(SHARED, 0).size();
            assertThat(found).isBetween(acknowledged, acknowledged + 1);
            assertThat(stores.journal().follow(FeedPosition.start(), 1_000).entries())
                    .hasSize(4 * found);
            for (int i = 0; i <= APPENDS; i++) {
                Append append = append(i);
                assertThat(stores.journal().command(append.command().key()).isPresent())
                        .isEqualTo(i < found);
                assertThat(stores.journal().read(file(i), 0))
                        .isEqualTo(i < found ? append.changes().get(1).entries() : List.of());
                assertThat(stores.index().find("case", "N-" + file(i)).isPresent())
                        .isEqualTo(i < found);
                assertThat(stores.fileKeys().find(file(i)).isPresent()).isEqualTo(i < found);
                assertThat(stores.clocks().of(file(i))).hasSize(i < found ? 1 : 0);
            }
            stores.journal().append(append(found));
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of("after act " + act + " of the disk: " + e);
        }
    }
}
