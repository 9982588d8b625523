package dev.yidi.example.own.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.WrappedKey;
import dev.yidi.testkit.CardDraft;
import dev.yidi.testkit.Specimens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an erasure destroys is gone from the file itself. */
class DestroyedBytesTest {
    private static final CountyId COUNTY = new CountyId("330122");
    private static final FileId ERASED = new FileId("erased");
    private static final FileId KEPT = new FileId("kept");

    @TempDir
    Path directory;

    @Test
    void after_the_next_opening_no_byte_of_the_key_and_the_tokens_is_left() throws IOException {
        Path file = directory.resolve("erased.yidi");
        try (MapStores stores = MapStores.open(file, COUNTY)) {
            stores.journal().append(Specimens.append("c1", with("key-of-erased", "phone:erased", ERASED)));
            stores.journal().append(Specimens.append("c2", with("key-of-kept", "phone:kept", KEPT)));
        }
        assertThat(raw(file)).contains("key-of-erased", "phone:erased", "key-of-kept", "phone:kept");
        try (MapStores stores = MapStores.open(file, COUNTY)) {
            stores.journal().append(Specimens.append("c3", erasing()));
        }

        try (MapStores stores = MapStores.open(file, COUNTY)) {
            assertThat(stores.fileKeys().find(ERASED)).isEmpty();
            assertThat(stores.journal().read(ERASED, 0)).hasSize(2);
            assertThat(stores.fileKeys().find(KEPT)).isPresent();
        }
        assertThat(raw(file)).contains("key-of-kept", "phone:kept").doesNotContain("key-of-erased", "phone:erased");
        assertThat(directory.toFile().list()).containsExactly("erased.yidi");
    }

    private static FileChange with(String key, String token, FileId fileId) {
        FileChange plain = Specimens.change(CardDraft.of(fileId).tokens(Set.of(token)), 0, 1);
        WrappedKey wrapped = new WrappedKey("m", Octets.of(key.getBytes(StandardCharsets.UTF_8)));
        return new FileChange(fileId, 0, plain.entries(), plain.card(), plain.alarms(), Optional.of(wrapped));
    }

    private static FileChange erasing() {
        FileChange plain = Specimens.change(ERASED, 1, 1);
        return new FileChange(ERASED, 1, plain.entries(), plain.card(), List.of(), Optional.empty(), true);
    }

    private static String raw(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
