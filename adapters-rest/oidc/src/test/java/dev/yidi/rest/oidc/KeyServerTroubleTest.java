package dev.yidi.rest.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.UnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key server that fails makes nobody of nobody, and lets nobody in. */
class KeyServerTroubleTest {
    private static final Signer ISSUER = Signer.rsa("key-1");
    private static final Signer STRANGER = Signer.rsa("key-1");

    private final AtomicReference<byte[]> published = new AtomicReference<>(new byte[0]);
    private final AtomicInteger asked = new AtomicInteger();
    private final Door door = new Door(() -> {
        asked.incrementAndGet();
        if (published.get().length == 0) {
            throw new IOException("https://login.example.cn: connection refused");
        }
        return published.get();
    });

    private String token(String key, Signer signer) {
        return Draft.good("RS256", key)
                .claim("iat", door.time.instant().getEpochSecond())
                .claim("exp", door.time.instant().getEpochSecond() + 3600)
                .signed(signer);
    }

    private void isNotNow(String token) {
        assertThatThrownBy(() -> door.letsIn(token))
                .isInstanceOf(UnavailableException.class)
                .hasMessageNotContaining("login.example.cn");
    }

    @Test
    void before_the_first_answer_it_is_not_known_who_anybody_is() {
        isNotNow(token("key-1", ISSUER));
        isNotNow(token("key-1", STRANGER));
        assertThat(asked).hasValue(1);
    }

    @Test
    void what_is_wrong_without_any_key_is_nobody_also_then() {
        assertThat(door.letsIn("clerk")).isEmpty();
        assertThat(door.letsIn(Draft.good("RS256", "key-1").claim("aud", "x").signed(ISSUER)))
                .isEmpty();
    }

    @Test
    void known_keys_are_used_for_four_hours_and_no_longer() {
        published.set(Draft.keySet(ISSUER));
        assertThat(door.letsIn(token("key-1", ISSUER))).isPresent();
        published.set(new byte[0]);
        door.time.advance(Duration.ofHours(4));
        assertThat(door.letsIn(token("key-1", ISSUER))).isPresent();
        assertThat(door.letsIn(token("key-1", STRANGER))).isEmpty();
        door.time.advance(Duration.ofSeconds(1));
        isNotNow(token("key-1", ISSUER));
        isNotNow(token("key-1", STRANGER));
    }

    @Test
    void an_unknown_key_is_not_known_to_be_wrong_while_the_server_is_away() {
        published.set(Draft.keySet(ISSUER));
        assertThat(door.letsIn(token("key-1", ISSUER))).isPresent();
        published.set(new byte[0]);
        door.time.advance(Duration.ofMinutes(1));
        isNotNow(token("key-2", STRANGER));
        assertThat(door.letsIn(token("key-1", ISSUER))).isPresent();
    }

    @Test
    void it_is_asked_again_after_a_pause_and_then_all_is_well() {
        isNotNow(token("key-1", ISSUER));
        published.set(Draft.keySet(ISSUER));
        door.time.advance(Duration.ofSeconds(30));
        isNotNow(token("key-1", ISSUER));
        door.time.advance(Duration.ofSeconds(1));
        assertThat(door.letsIn(token("key-1", ISSUER))).isPresent();
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_server_that_breaks_is_one_that_did_not_answer() {
        AtomicInteger broken = new AtomicInteger();
        Door breaking = new Door(() -> {
            if (broken.incrementAndGet() == 1) {
                return Draft.keySet(ISSUER);
            }
            throw new IllegalStateException("https://login.example.cn: no trust");
        });
        assertThat(breaking.letsIn(token("key-1", ISSUER))).isPresent();
        breaking.time.advance(Duration.ofMinutes(11));
        for (int i = 0; i < 3; i++) {
            assertThat(breaking.letsIn(token("key-1", ISSUER))).isPresent();
            assertThatThrownBy(() -> breaking.letsIn(token("key-2", STRANGER)))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageNotContaining("login.example.cn");
        }
        assertThat(broken).hasValue(2);
    }

    /** A server that is asked and does not answer before {@code answer} does. */
    private static Door slow(CountDownLatch isAsked, CountDownLatch answer, int asked) {
        AtomicInteger times = new AtomicInteger();
        return new Door(() -> {
            if (times.incrementAndGet() < asked) {
                return Draft.keySet(ISSUER);
            }
            isAsked.countDown();
            answer.await();
            return Draft.keySet(ISSUER);
        });
    }

    @Test
    @Timeout(20)
    void an_invented_key_holds_no_thread_while_another_asks() throws Exception {
        CountDownLatch isAsked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Door slow = slow(isAsked, answer, 2);
        assertThat(slow.letsIn(token("key-1", ISSUER))).isPresent();
        slow.time.advance(Duration.ofMinutes(1));
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(
                () -> slow.letsIn(token("key-2", STRANGER)).isEmpty());
        isAsked.await();
        assertThatThrownBy(() -> slow.letsIn(token("key-3", STRANGER))).isInstanceOf(UnavailableException.class);
        assertThat(slow.letsIn(token("key-1", ISSUER))).isPresent();
        answer.countDown();
        assertThat(first.get()).isTrue();
    }

    @Test
    @Timeout(20)
    void before_the_first_keys_everybody_waits_for_who_asks() throws Exception {
        CountDownLatch isAsked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Door slow = slow(isAsked, answer, 1);
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(
                () -> slow.letsIn(token("key-1", ISSUER)).isPresent());
        isAsked.await();
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(
                () -> slow.letsIn(token("key-1", ISSUER)).isPresent());
        answer.countDown();
        assertThat(first.get()).isTrue();
        assertThat(second.get()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Please log in</html>",
                "[]",
                "null",
                "{}",
                "{\"keys\":{}}",
                "{\"keys\":[",
                "{\"keys\":\"key-1\"}",
                "\uFFFE"
            })
    void what_is_no_key_set_is_no_answer(String document) {
        published.set(Draft.keySet(ISSUER));
        assertThat(door.letsIn(token("key-1", ISSUER))).isPresent();
        published.set(document.getBytes(StandardCharsets.UTF_8));
        door.time.advance(Duration.ofMinutes(11));
        assertThat(door.letsIn(token("key-1", ISSUER))).isPresent();
        isNotNow(token("key-2", STRANGER));
    }

    @Test
    void a_set_that_is_too_large_is_no_answer_from_whatever_server() {
        published.set(" ".repeat(KeyServer.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8));
        isNotNow(token("key-1", ISSUER));
        StringBuilder many = new StringBuilder("{\"keys\":[{}");
        published.set(many.append(",{}".repeat(100)).append("]}").toString().getBytes(StandardCharsets.UTF_8));
        door.time.advance(Duration.ofMinutes(1));
        isNotNow(token("key-1", ISSUER));
    }
}
