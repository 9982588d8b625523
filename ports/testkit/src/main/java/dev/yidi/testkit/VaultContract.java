package dev.yidi.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Vault} keeps 附件库契约. */
public abstract class VaultContract {
    private static final FileId A = new FileId("a");
    private static final FileId CAPITAL_A = new FileId("A");
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    protected VaultContract() {}

    /** A vault, empty at first and the same for one test. */
    protected abstract Vault vault();

    @Test
    public final void what_is_put_in_comes_out_by_its_digest() throws IOException {
        assertEquals(ABC, vault().put(A, stream("abc")));
        assertArrayEquals("abc".getBytes(StandardCharsets.UTF_8), read(A, ABC));
    }

    @Test
    public final void the_same_twice_is_there_once_and_goes_at_once() throws IOException {
        vault().put(A, stream("abc"));
        assertEquals(ABC, vault().put(A, stream("abc")));
        vault().remove(A, ABC);
        vault().remove(A, ABC);

        assertThrows(StoreException.class, () -> vault().open(A, ABC));
    }

    @Test
    public final void one_files_contents_are_not_anothers_also_where_ids_differ_by_case_only() throws IOException {
        vault().put(A, stream("abc"));
        assertThrows(StoreException.class, () -> vault().open(CAPITAL_A, ABC));
        vault().put(CAPITAL_A, stream("abc"));
        vault().removeAll(A);
        vault().removeAll(A);

        assertThrows(StoreException.class, () -> vault().open(A, ABC));
        assertArrayEquals("abc".getBytes(StandardCharsets.UTF_8), read(CAPITAL_A, ABC));
    }

    @Test
    public final void an_address_is_nothing_but_a_digest() {
        assertThrows(StoreException.class, () -> vault().open(A, "../../etc/passwd"));
        assertThrows(StoreException.class, () -> vault().open(A, "0".repeat(64)));
    }

    @Test
    public final void what_breaks_off_leaves_nothing_and_says_so() {
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new Broken());
        IOException thrown = assertThrows(IOException.class, () -> vault().put(A, breaking));

        assertEquals("gone", String.valueOf(thrown.getMessage()));
    }

    @Test
    public final void large_contents_come_out_as_they_went_in() throws IOException {
        byte[] large = new byte[300_001];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) ((i * 31) >> 3);
        }
        String address = vault().put(A, new ByteArrayInputStream(large));

        assertArrayEquals(large, read(A, address));
        assertNotEquals(ABC, address);
    }

    @Test
    public final void many_may_put_at_once() {
        Vault vault = vault();
        long different = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> put(vault, "content " + i % 10))
                .collect(Collectors.toSet())
                .size();

        assertEquals(10, different);
    }

    private static String put(Vault vault, String content) {
        try {
            return vault.put(A, stream(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] read(FileId fileId, String address) throws IOException {
        try (InputStream stored = vault().open(fileId, address)) {
            return stored.readAllBytes();
        }
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever sends has gone. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
        }
    }
}
