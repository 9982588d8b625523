package dev.yidi.example.center.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    private static final CountyId COUNTY = new CountyId("330122");
    private static final CountyId OTHER = new CountyId("330922");

    private final SecureRandom random = new SecureRandom();

    @TempDir
    private Path place;

    private static void refused(Path directory, CountyId county, Exit exit) {
        assertThatThrownBy(() -> DataDirectory.open(directory, county).close())
                .isInstanceOfSatisfying(
                        ExitException.class, e -> assertThat(e.exit()).isEqualTo(exit));
    }

    @Test
    void it_is_made_on_first_use_and_held_until_closed() {
        Path directory = place.resolve("a/b");
        DataDirectory data = DataDirectory.open(directory, COUNTY);

        refused(directory, COUNTY, Exit.DATA_IN_USE);
        data.close();
        DataDirectory.open(directory, COUNTY).close();
    }

    @Test
    void the_key_is_drawn_once_and_never_again() {
        byte[] first;
        try (DataDirectory data = DataDirectory.open(place, COUNTY)) {
            first = data.countyKey(random);
            assertThat(first).hasSize(32);
        }
        try (DataDirectory data = DataDirectory.open(place, COUNTY)) {
            assertThat(data.countyKey(random)).isEqualTo(first);
        }
    }

    @Test
    void data_whose_key_is_gone_is_not_given_another_key() throws IOException {
        try (DataDirectory data = DataDirectory.open(place, COUNTY)) {
            Files.createDirectory(data.database());
            assertThatThrownBy(() -> data.countyKey(random))
                    .isInstanceOfSatisfying(
                            ExitException.class, e -> assertThat(e.exit()).isEqualTo(Exit.DATA_UNFIT));
        }
        assertThat(place.resolve("county.key")).doesNotExist();
    }

    @Test
    void another_countys_directory_is_refused_and_let_go() {
        DataDirectory.open(place, COUNTY).close();

        refused(place, OTHER, Exit.DATA_UNFIT);
        DataDirectory.open(place, COUNTY).close();
    }

    @Test
    void a_place_that_is_no_directory_is_refused() throws IOException {
        Path file = Files.createFile(place.resolve("file"));

        refused(file, COUNTY, Exit.FILE);
    }

    @Test
    void secrets_are_their_owners_alone() throws IOException {
        try (DataDirectory data = DataDirectory.open(place.resolve("home"), COUNTY)) {
            data.countyKey(random);
            data.keep("secret", "text");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
            for (String name : new String[] {"county.key", "secret", "county"}) {
                assertThat(PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(data.path().resolve(name))))
                        .isEqualTo("rw-------");
            }
            assertThat(data.find("secret")).contains("text");
            assertThat(data.find("absent")).isEmpty();
        }
    }
}
