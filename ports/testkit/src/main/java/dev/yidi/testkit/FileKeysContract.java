package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.Stores;
import dev.yidi.ports.spi.WrappedKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.yidi.ports.spi.FileKeys} keeps 案卷密钥契约. */
public abstract class FileKeysContract {
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");

    protected FileKeysContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void a_key_is_found_as_it_was_appended() {
        Stores stores = source().fresh();
        WrappedKey key = new WrappedKey("主密钥-𠮷", Octets.ofHex("00ff0080" + "ab".repeat(500)));
        FileChange plain = change(A, 0, 1);
        stores.journal()
                .append(append(
                        "c1",
                        new FileChange(A, 0, plain.entries(), plain.card(), plain.alarms(), Optional.of(key)),
                        new FileChange(
                                B,
                                0,
                                change(B, 0, 1).entries(),
                                CardDraft.of(B).card(1),
                                List.of(),
                                Optional.empty())));
        assertEquals(Optional.of(key), stores.fileKeys().find(A));
        assertEquals(Optional.empty(), stores.fileKeys().find(B));
        assertEquals(Optional.empty(), stores.fileKeys().find(new FileId("c")));
    }

    @Test
    public final void the_keys_of_many_files_are_those_of_each() {
        Stores stores = source().fresh();
        List<FileId> files =
                IntStream.range(0, 21).mapToObj(i -> new FileId("many-" + i)).toList();
        for (FileId fileId : files) {
            stores.journal().append(append("c-" + fileId, change(fileId, 0, 1)));
        }
        stores.fileKeys().destroy(files.get(7));
        for (int many : List.of(0, 1, 2, 3, 8, 9, 21)) {
            Set<FileId> asked = new HashSet<>(files.subList(0, many));
            asked.add(new FileId("unknown"));
            Map<FileId, WrappedKey> expected = new HashMap<>();
            asked.forEach(fileId -> stores.fileKeys().find(fileId).ifPresent(key -> expected.put(fileId, key)));
            assertEquals(expected, stores.fileKeys().findAll(asked));
        }
        assertEquals(Map.of(), stores.fileKeys().findAll(Set.of()));
    }

    @Test
    public final void an_append_takes_the_key_of_one_file_with_it_and_a_stale_one_does_not() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1), change(B, 0, 1)));
        assertEquals(new AppendResult.Stale(A, 1), stores.journal().append(append("c2", destroying(A, 2))));
        assertEquals(Optional.of(Specimens.key(A)), stores.fileKeys().find(A));
        assertEquals(new AppendResult.Appended(), stores.journal().append(append("c3", destroying(A, 1))));
        assertEquals(Optional.empty(), stores.fileKeys().find(A));
        assertEquals(Optional.of(Specimens.key(B)), stores.fileKeys().find(B));
        assertEquals(2, stores.journal().read(A, 0).size());
    }

    private static FileChange destroying(FileId fileId, long version) {
        FileChange plain = change(fileId, version, 1);
        return new FileChange(fileId, version, plain.entries(), plain.card(), plain.alarms(), Optional.empty(), true);
    }

    @Test
    public final void a_destroyed_key_is_gone_for_ever_and_the_others_stay() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1), change(B, 0, 1)));
        stores.fileKeys().destroy(A);
        stores.fileKeys().destroy(A);
        stores.fileKeys().destroy(new FileId("unknown"));
        assertEquals(Optional.empty(), stores.fileKeys().find(A));
        assertEquals(Optional.of(Specimens.key(B)), stores.fileKeys().find(B));

        stores.journal().append(append("c2", change(A, 1, 1)));
        assertEquals(new AppendResult.Stale(A, 2), stores.journal().append(append("c3", change(A, 0, 1))));
        assertEquals(Optional.empty(), stores.fileKeys().find(A));
        assertEquals(2, stores.journal().read(A, 0).size(), "the entries stay");
    }

    @Test
    public final void the_key_of_an_append_that_was_not_stored_is_not_kept() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1)));
        stores.journal().append(append("c1", change(B, 0, 1)));
        stores.journal().append(append("c2", change(B, 0, 1), change(A, 0, 1)));
        assertEquals(Optional.empty(), stores.fileKeys().find(B));
    }
}
