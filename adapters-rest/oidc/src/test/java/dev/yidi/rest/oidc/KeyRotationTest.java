package dev.yidi.rest.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Keys come and go; an invented one costs the issuer next to nothing. */
class KeyRotationTest {
    private static final Signer FIRST = Signer.rsa("key-1");
    private static final Signer SECOND = Signer.rsa("key-2");
    private static final String BY_FIRST = token("key-1", FIRST);
    private static final String BY_SECOND = token("key-2", SECOND);

    private final AtomicReference<byte[]> published = new AtomicReference<>(Draft.keySet(FIRST));
    private final AtomicInteger asked = new AtomicInteger();
    private final Door door = new Door(() -> {
        asked.incrementAndGet();
        return published.get();
    });

    private static String token(String key, Signer signer) {
        return Draft.good("RS256", key).claim("iat", Draft.NOW.getEpochSecond()).signed(signer);
    }

    @Test
    void the_key_server_is_asked_once_for_many_tokens() {
        for (int i = 0; i < 20; i++) {
            assertThat(door.letsIn(BY_FIRST)).isPresent();
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_new_key_is_found_at_its_first_token() {
        assertThat(door.letsIn(BY_FIRST)).isPresent();
        door.time.advance(Duration.ofMinutes(1));
        published.set(Draft.keySet(FIRST, SECOND));
        assertThat(door.letsIn(BY_SECOND)).isPresent();
        assertThat(door.letsIn(BY_FIRST)).isPresent();
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_key_that_was_taken_away_is_believed_no_longer_than_the_policy_says() {
        assertThat(door.letsIn(BY_FIRST)).isPresent();
        published.set(Draft.keySet(SECOND));
        door.time.advance(Duration.ofMinutes(10));
        assertThat(door.letsIn(BY_FIRST)).isPresent();
        door.time.advance(Duration.ofSeconds(1));
        assertThat(door.letsIn(BY_FIRST)).isEmpty();
        assertThat(door.letsIn(BY_SECOND)).isPresent();
    }

    @Test
    void an_issuer_that_takes_all_its_keys_away_shuts_the_door() {
        assertThat(door.letsIn(BY_FIRST)).isPresent();
        published.set("{\"keys\":[]}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        door.time.advance(Duration.ofMinutes(11));
        assertThat(door.letsIn(BY_FIRST)).isEmpty();
    }

    @Test
    void invented_key_names_lead_to_one_question_in_thirty_seconds() {
        assertThat(door.letsIn(BY_FIRST)).isPresent();
        for (int i = 0; i < 310; i++) {
            assertThat(door.letsIn(token("invented-" + i, SECOND))).isEmpty();
            door.time.advance(Duration.ofMillis(100));
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_token_that_is_wrong_anyway_asks_for_no_key() {
        assertThat(door.letsIn(Draft.good("RS256", "key-1").claim("iss", "x").signed(FIRST)))
                .isEmpty();
        assertThat(door.letsIn(Draft.good("HS256", "key-1").signed(FIRST, "RS256")))
                .isEmpty();
        assertThat(door.letsIn(Draft.good("RS256", "key-1").at("exp", -3600).signed(FIRST)))
                .isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_clock_that_was_set_back_asks_again_and_lets_in() {
        door.time.advance(Duration.ofMinutes(30));
        assertThat(door.letsIn(BY_FIRST)).isPresent();
        door.time.advance(Duration.ofMinutes(-30));
        assertThat(door.letsIn(BY_FIRST)).isPresent();
        assertThat(asked).hasValue(2);
    }

    @Test
    void two_keys_of_one_name_are_both_tried() {
        published.set(Draft.keySet(new Signer("key-1", SECOND.pair()), FIRST));
        assertThat(door.letsIn(BY_FIRST)).isPresent();
    }
}
