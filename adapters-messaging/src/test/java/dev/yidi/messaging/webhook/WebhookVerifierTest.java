package dev.yidi.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.messaging.webhook.WebhookVerifier.Verdict;
import dev.yidi.testkit.MovableTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhookVerifierTest {
    private static final byte[] BODY = "{\"a\":\"字\"}".getBytes(StandardCharsets.UTF_8);
    private static final WebhookSecret NEW = WebhookSecret.of("2026-b", new byte[32]);
    private static final WebhookSecret OLD =
            WebhookSecret.of("2026-a", "0123456789abcdef01234567".getBytes(StandardCharsets.UTF_8));

    private final MovableTime clock = MovableTime.at("2026-03-02T01:00:00Z");
    private final long now = clock.instant().getEpochSecond();
    private final WebhookVerifier verifier = new WebhookVerifier(List.of(NEW, OLD), Duration.ofMinutes(5), clock);

    @Test
    void the_published_example_of_standard_webhooks_is_signed_alike() {
        WebhookSecret published = WebhookSecret.parse("example", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(published.signature(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330L,
                        "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void what_either_key_signed_is_genuine_also_beside_other_signatures() {
        assertThat(verdict("e-1", now, NEW.signature("e-1", now, BODY), BODY)).isEqualTo(Verdict.GENUINE);
        assertThat(verdict("e-1", now, "v1,AAAA v1a,x " + OLD.signature("e-1", now, BODY), BODY))
                .isEqualTo(Verdict.GENUINE);
    }

    @Test
    void what_was_changed_or_signed_by_another_is_refused() {
        String signature = NEW.signature("e-1", now, BODY);
        WebhookSecret foreign = WebhookSecret.of("x", "another key of 24 bytes.".getBytes(StandardCharsets.UTF_8));

        assertThat(verdict("e-2", now, signature, BODY)).isEqualTo(Verdict.NOT_SIGNED);
        assertThat(verdict("e-1", now + 1, signature, BODY)).isEqualTo(Verdict.NOT_SIGNED);
        assertThat(verdict("e-1", now, signature, new byte[] {1})).isEqualTo(Verdict.NOT_SIGNED);
        assertThat(verdict("e-1", now, foreign.signature("e-1", now, BODY), BODY))
                .isEqualTo(Verdict.NOT_SIGNED);
        assertThat(verdict("e-1", now, "v1,***", BODY)).isEqualTo(Verdict.NOT_SIGNED);
    }

    @Test
    void what_is_old_or_from_the_future_is_refused() {
        for (long at : new long[] {now - 301, now + 301}) {
            assertThat(verdict("e-1", at, NEW.signature("e-1", at, BODY), BODY)).isEqualTo(Verdict.OUT_OF_WINDOW);
        }
        assertThat(verdict("e-1", now - 300, NEW.signature("e-1", now - 300, BODY), BODY))
                .isEqualTo(Verdict.GENUINE);
    }

    @Test
    void missing_and_malformed_headers_are_told() {
        Optional<String> some = Optional.of("1");
        assertThat(verifier.verify(Optional.empty(), some, some, BODY)).isEqualTo(Verdict.MALFORMED);
        assertThat(verifier.verify(some, Optional.of("-1"), some, BODY)).isEqualTo(Verdict.MALFORMED);
        assertThat(verifier.verify(some, Optional.of("9".repeat(40)), some, BODY))
                .isEqualTo(Verdict.MALFORMED);
        assertThat(verifier.verify(some, some, Optional.empty(), BODY)).isEqualTo(Verdict.MALFORMED);
    }

    @Test
    void a_key_that_is_too_short_is_refused_and_no_key_is_shown() {
        assertThatThrownBy(() -> WebhookSecret.of("k", new byte[8])).isInstanceOf(IllegalArgumentException.class);
        assertThat(NEW).hasToString("WebhookSecret[2026-b]");
    }

    private Verdict verdict(String id, long at, String signature, byte[] body) {
        return verifier.verify(Optional.of(id), Optional.of(Long.toString(at)), Optional.of(signature), body);
    }
}
