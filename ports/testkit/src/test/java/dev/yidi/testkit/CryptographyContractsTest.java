package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.Keys;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contracts of cipher and keys hold for a plain sample, and each broken one turns them red. */
class CryptographyContractsTest {
    @Nested
    class GoodCipher extends CipherContract {
        @Override
        protected Cipher cipher() {
            return new AesSample(1);
        }
    }

    @Nested
    class GoodKeys extends KeysContract {
        @Override
        protected Keys keys() {
            return new AesSample(1);
        }

        @Override
        protected Keys otherKeys() {
            return new AesSample(2);
        }
    }

    @Test
    void a_nonce_used_twice_is_caught() {
        assertThat(ContractRun.red(SameNonceCipher.class, 7))
                .containsExactly("the_same_text_is_never_encrypted_the_same_way");
    }

    @Test
    void a_cipher_that_binds_to_nothing_is_caught() {
        assertThat(ContractRun.red(UnboundCipher.class, 7)).containsExactly("another_key_or_another_place_is_refused");
    }

    @Test
    void a_digest_that_joins_purpose_and_data_is_caught() {
        assertThat(ContractRun.red(JoinedKeys.class, 7))
                .containsExactly("a_digest_depends_on_the_key_the_purpose_and_the_data_and_where_one_ends");
    }

    static final class SameNonceCipher extends CipherContract {
        @Override
        protected Cipher cipher() {
            return new AesSample.SameNonce();
        }
    }

    static final class UnboundCipher extends CipherContract {
        @Override
        protected Cipher cipher() {
            return new AesSample.Unbound();
        }
    }

    static final class JoinedKeys extends KeysContract {
        @Override
        protected Keys keys() {
            return new AesSample.Joined(1);
        }

        @Override
        protected Keys otherKeys() {
            return new AesSample.Joined(2);
        }
    }
}
