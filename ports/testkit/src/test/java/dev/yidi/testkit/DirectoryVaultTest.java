package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryVaultTest extends VaultContract {
    @TempDir
    private Path root;

    @Override
    protected Vault vault() {
        return Vault.directory(root);
    }

    @Test
    void nothing_in_its_directory_is_called_as_the_case_is() throws IOException {
        vault().put(new FileId("case-of-wang"), new ByteArrayInputStream(new byte[] {1}));

        assertThat(files()).hasSize(1).allMatch(file -> !file.toString().contains("wang"));
    }

    @Test
    void what_breaks_off_leaves_no_file() {
        assertThatThrownBy(() -> vault().put(
                                new FileId("a"),
                                new java.io.SequenceInputStream(
                                        new ByteArrayInputStream(new byte[100_000]), new Broken())))
                .isInstanceOf(IOException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void what_a_crash_left_goes_once_it_is_a_day_old() throws IOException {
        Path coming = Files.createDirectories(root.resolve("coming"));
        Path left = Files.createTempFile(coming, "", ".part");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Path underWay = Files.createTempFile(coming, "", ".part");

        vault().put(new FileId("a"), new ByteArrayInputStream(new byte[] {1}));

        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
        assertThat(files()).hasSize(2);
    }

    @Test
    void a_place_that_cannot_be_written_is_the_stores_trouble() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "x");

        assertThatThrownBy(() -> Vault.directory(file).put(new FileId("a"), new ByteArrayInputStream(new byte[] {1})))
                .isInstanceOf(StoreException.class);
    }

    private static final class Broken extends java.io.InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
