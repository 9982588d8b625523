package dev.yidi.ports.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalKeysTest {
    private static final byte[] DATA_KEY = secret(7);

    private final Keys keys = Keys.local("2026", secret(1));

    @Test
    void a_wrapped_key_is_unwrapped_and_hidden() {
        WrappedKey wrapped = keys.wrap(DATA_KEY);
        assertThat(keys.unwrap(wrapped)).isEqualTo(DATA_KEY);
        assertThat(wrapped.masterKeyId()).isEqualTo("2026");
        assertThat(wrapped.bytes().toHex()).doesNotContain(HexFormat.of().formatHex(DATA_KEY));
    }

    @Test
    void after_renewal_old_keys_are_unwrapped_and_digests_stay() {
        Keys renewed = Keys.local("2027", Map.of("2026", secret(1), "2027", secret(2)), secret(1));
        assertThat(renewed.unwrap(keys.wrap(DATA_KEY))).isEqualTo(DATA_KEY);
        assertThat(renewed.wrap(DATA_KEY).masterKeyId()).isEqualTo("2027");
        assertThat(renewed.digest("index", DATA_KEY)).isEqualTo(keys.digest("index", DATA_KEY));
    }

    @Test
    void an_unknown_master_key_or_an_altered_wrapping_is_refused() {
        WrappedKey wrapped = keys.wrap(DATA_KEY);
        assertRefused(new WrappedKey("2025", wrapped.bytes()));
        byte[] altered = wrapped.bytes().toArray();
        altered[20] ^= 1;
        assertRefused(new WrappedKey("2026", Octets.of(altered)));
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> Keys.local("2026", new byte[31]));
    }

    @Test
    void a_digest_depends_on_secret_purpose_and_data_and_on_where_one_ends() {
        byte[] digest = keys.digest("ab", bytes("cd"));
        assertThat(digest).hasSize(32).isEqualTo(keys.digest("ab", bytes("cd")));
        assertThat(digest).isNotEqualTo(keys.digest("abc", bytes("d")));
        assertThat(digest).isNotEqualTo(keys.digest("ab", bytes("ce")));
        assertThat(digest).isNotEqualTo(Keys.local("2026", secret(2)).digest("ab", bytes("cd")));
    }

    @Test
    void the_text_form_shows_no_key() {
        assertThat(keys).hasToString("LocalKeys[2026]");
    }

    private void assertRefused(WrappedKey wrapped) {
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> keys.unwrap(wrapped));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] secret(int seed) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) seed);
        return secret;
    }
}
