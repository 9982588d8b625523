package dev.yidi.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.WrappedKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Keys} keeps 主密钥契约. */
public abstract class KeysContract {
    private static final byte[] DATA_KEY = new byte[32];

    static {
        IntStream.range(0, DATA_KEY.length).forEach(i -> DATA_KEY[i] = (byte) (i * 37 + 5));
    }

    protected KeysContract() {}

    /** Keys over one and the same master key, each call anew. */
    protected abstract Keys keys();

    /** Keys over another master key. */
    protected abstract Keys otherKeys();

    @Test
    public final void what_was_wrapped_is_unwrapped_also_later() {
        WrappedKey wrapped = keys().wrap(DATA_KEY.clone());
        assertArrayEquals(DATA_KEY, keys().unwrap(wrapped));
        assertArrayEquals(new byte[16], keys().unwrap(keys().wrap(new byte[16])));
    }

    @Test
    public final void the_data_key_does_not_show_in_what_was_wrapped() {
        WrappedKey wrapped = keys().wrap(DATA_KEY.clone());
        assertFalse(wrapped.bytes().toHex().contains(Octets.of(DATA_KEY).toHex()));
        assertFalse(wrapped.toString().contains(Octets.of(DATA_KEY).toHex()));
    }

    @Test
    public final void an_altered_wrapped_key_is_refused() {
        WrappedKey wrapped = keys().wrap(DATA_KEY.clone());
        assertAll(IntStream.range(0, wrapped.bytes().length()).mapToObj(i -> () -> {
            byte[] altered = wrapped.bytes().toArray();
            altered[i] ^= 1;
            assertRefused(new WrappedKey(wrapped.masterKeyId(), Octets.of(altered)));
        }));
        byte[] whole = wrapped.bytes().toArray();
        assertRefused(new WrappedKey(wrapped.masterKeyId(), Octets.of(Arrays.copyOf(whole, whole.length - 1))));
        assertRefused(new WrappedKey(wrapped.masterKeyId(), Octets.of(Arrays.copyOf(whole, whole.length + 1))));
        assertRefused(new WrappedKey(wrapped.masterKeyId(), Octets.none()));
    }

    @Test
    public final void an_unknown_master_key_is_refused() {
        WrappedKey wrapped = keys().wrap(DATA_KEY.clone());
        assertRefused(new WrappedKey(wrapped.masterKeyId() + "x", wrapped.bytes()));
        assertThrows(StoreException.class, () -> otherKeys().unwrap(wrapped));
    }

    @Test
    public final void a_digest_has_thirty_two_bytes_and_is_always_the_same() {
        byte[] digest = keys().digest("phone", bytes("13800000000"));
        assertEquals(32, digest.length);
        assertArrayEquals(digest, keys().digest("phone", bytes("13800000000")));
    }

    @Test
    public final void a_digest_depends_on_the_key_the_purpose_and_the_data_and_where_one_ends() {
        Set<Octets> digests = new HashSet<>();
        List<byte[]> all = List.of(
                keys().digest("ab", bytes("c")),
                keys().digest("a", bytes("bc")),
                keys().digest("", bytes("abc")),
                keys().digest("abc", bytes("")),
                keys().digest("ab", bytes("d")),
                keys().digest("ab", new byte[] {'c', 0}),
                otherKeys().digest("ab", bytes("c")));
        all.forEach(digest -> digests.add(Octets.of(digest)));
        assertEquals(all.size(), digests.size());
    }

    @Test
    public final void many_use_the_keys_at_once() throws InterruptedException {
        Keys shared = keys();
        byte[] digest = shared.digest("p", DATA_KEY);
        Together.run(4, thread -> () -> {
            for (int i = 0; i < 50; i++) {
                byte[] key = new byte[] {(byte) thread, (byte) i, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
                assertArrayEquals(key, shared.unwrap(shared.wrap(key.clone())));
                assertArrayEquals(digest, shared.digest("p", DATA_KEY));
            }
            return true;
        });
    }

    private void assertRefused(WrappedKey wrapped) {
        assertThrows(StoreException.class, () -> keys().unwrap(wrapped));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
