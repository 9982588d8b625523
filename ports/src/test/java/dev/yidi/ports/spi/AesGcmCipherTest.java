package dev.yidi.ports.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class AesGcmCipherTest {
    private static final byte[] KEY = new byte[32];
    private static final byte[] PLACE = "case 1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLAIN = "王小明".getBytes(StandardCharsets.UTF_8);

    private final Cipher cipher = Cipher.aes256Gcm();

    @Test
    void what_was_encrypted_is_decrypted() {
        assertThat(cipher.decrypt(KEY, PLACE, cipher.encrypt(KEY, PLACE, PLAIN)))
                .isEqualTo(PLAIN);
        assertThat(cipher.decrypt(KEY, PLACE, cipher.encrypt(KEY, PLACE, new byte[0])))
                .isEmpty();
    }

    @Test
    void the_published_test_vector_of_gcm_holds() {
        // Test file 14 of the GCM specification: key, nonce and plain text of zeros.
        RandomGenerator zeros = () -> 0L;
        byte[] encrypted = new AesGcmCipher(zeros).encrypt(KEY, new byte[0], new byte[16]);
        assertThat(HexFormat.of().formatHex(encrypted))
                .isEqualTo("000000000000000000000000"
                        + "cea7403d4d606b6e074ec5d3baf39d18"
                        + "d0d1c8a799996bf0265b98b5d48ab919");
    }

    @Test
    void no_two_encryptions_are_alike() {
        assertThat(cipher.encrypt(KEY, PLACE, PLAIN)).isNotEqualTo(cipher.encrypt(KEY, PLACE, PLAIN));
    }

    @Test
    void any_changed_byte_is_refused() {
        byte[] encrypted = cipher.encrypt(KEY, PLACE, PLAIN);
        for (int i = 0; i < encrypted.length; i++) {
            byte[] changed = encrypted.clone();
            changed[i] ^= 1;
            assertRefused(KEY, PLACE, changed);
        }
    }

    @Test
    void another_key_another_place_and_a_stump_are_refused() {
        byte[] encrypted = cipher.encrypt(KEY, PLACE, PLAIN);
        byte[] otherKey = KEY.clone();
        otherKey[31] = 1;
        assertRefused(otherKey, PLACE, encrypted);
        assertRefused(new byte[16], PLACE, encrypted);
        assertRefused(KEY, "case 2".getBytes(StandardCharsets.UTF_8), encrypted);
        assertRefused(KEY, PLACE, Arrays.copyOf(encrypted, 10));
    }

    private void assertRefused(byte[] key, byte[] place, byte[] encrypted) {
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> cipher.decrypt(key, place, encrypted));
    }
}
