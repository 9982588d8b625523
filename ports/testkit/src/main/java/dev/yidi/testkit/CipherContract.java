package dev.yidi.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.StoreException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Cipher} keeps 加密契约. */
public abstract class CipherContract {
    private static final byte[] ASSOCIATED = "case-1/7".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLAIN = "[\"住址 𠮷 0\"]".getBytes(StandardCharsets.UTF_8);

    protected CipherContract() {}

    /** The cipher. */
    protected abstract Cipher cipher();

    @Test
    public final void what_was_encrypted_is_decrypted_whatever_its_length() {
        for (int length : new int[] {0, 1, 15, 16, 17, 31, 32, 33, 4_096, 1_000_000}) {
            byte[] plain = new byte[length];
            IntStream.range(0, length).forEach(i -> plain[i] = (byte) i);
            byte[] encrypted = cipher().encrypt(key(1), ASSOCIATED, plain);
            assertArrayEquals(plain, cipher().decrypt(key(1), ASSOCIATED, encrypted), () -> length + " bytes");
        }
    }

    @Test
    public final void the_key_has_sixteen_bytes_or_more() {
        assertTrue(cipher().keyLength() >= 16);
    }

    @Test
    public final void the_same_text_is_never_encrypted_the_same_way() {
        Set<Octets> encrypted = new HashSet<>();
        IntStream.range(0, 500).forEach(i -> encrypted.add(Octets.of(cipher().encrypt(key(1), ASSOCIATED, PLAIN))));
        assertEquals(500, encrypted.size());
    }

    @Test
    public final void neither_text_nor_key_shows_in_what_was_encrypted() {
        String encrypted =
                Octets.of(cipher().encrypt(key(1), ASSOCIATED, PLAIN)).toHex();
        assertFalse(encrypted.contains(Octets.of(PLAIN).toHex()));
        assertFalse(encrypted.contains(Octets.of(key(1)).toHex()));
    }

    @Test
    public final void any_altered_byte_is_refused() {
        byte[] encrypted = cipher().encrypt(key(1), ASSOCIATED, PLAIN);
        assertAll(IntStream.range(0, encrypted.length).mapToObj(i -> () -> {
            byte[] altered = encrypted.clone();
            altered[i] ^= 1;
            assertRefused(key(1), ASSOCIATED, altered);
        }));
    }

    @Test
    public final void a_shortened_or_lengthened_text_is_refused() {
        byte[] encrypted = cipher().encrypt(key(1), ASSOCIATED, PLAIN);
        assertAll(IntStream.range(0, encrypted.length)
                .mapToObj(length -> () -> assertRefused(key(1), ASSOCIATED, Arrays.copyOf(encrypted, length))));
        assertRefused(key(1), ASSOCIATED, Arrays.copyOf(encrypted, encrypted.length + 1));
    }

    @Test
    public final void another_key_or_another_place_is_refused() {
        byte[] encrypted = cipher().encrypt(key(1), ASSOCIATED, PLAIN);
        assertRefused(key(2), ASSOCIATED, encrypted);
        assertAll(Stream.of("case-1/8", "case-1/", "case-1/77", "")
                .map(other -> () -> assertRefused(key(1), other.getBytes(StandardCharsets.UTF_8), encrypted)));
    }

    @Test
    public final void many_use_the_cipher_at_once() throws InterruptedException {
        Cipher shared = cipher();
        Together.run(4, thread -> () -> {
            for (int i = 0; i < 50; i++) {
                byte[] plain = {(byte) thread, (byte) i};
                byte[] encrypted = shared.encrypt(key(thread), ASSOCIATED, plain);
                assertArrayEquals(plain, shared.decrypt(key(thread), ASSOCIATED, encrypted));
            }
            return true;
        });
    }

    private byte[] key(int number) {
        byte[] key = new byte[cipher().keyLength()];
        IntStream.range(0, key.length).forEach(i -> key[i] = (byte) (i * 31 + number));
        return key;
    }

    private void assertRefused(byte[] key, byte[] associated, byte[] encrypted) {
        assertThrows(StoreException.class, () -> cipher().decrypt(key, associated, encrypted));
    }
}
