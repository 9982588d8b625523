package dev.yidi.messaging.webhook;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.EventChannel;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.Message;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Sends events to a partner's address, one request each, in their order, signed 网络回调. An answer of 2xx confirms; after
 * anything else the channel refuses to send for a while: as long as the partner asks in {@code Retry-After}, up to an hour, or
 * longer each time it fails, up to five minutes. 400, 413, 415 and 422 refuse the event itself ({@link InvalidInputException}). Redirects are not followed. Used by one thread at a time.
 */
public final class WebhookChannel implements EventChannel {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_ASKED = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 9;

    private final Exchange exchange;
    private final WebhookSecret secret;
    private final CloudEventCodec codec;
    private final Clock clock;
    private Instant notBefore = Instant.MIN;
    private Duration paused = Duration.ZERO;
    private int failures;

    /**
     * A channel to {@code address}.
     *
     * @param address an absolute URI with the scheme https, without user and fragment
     * @param secret signs, so that the partner knows who sends; in structured mode that holds for the attributes too
     * @param mode where the attributes of an event stand
     * @param policy which addresses may be reached; the name is resolved for each request, once
     * @param tls whom to trust and as whom to appear
     * @param bound how long a request may take in all
     * @throws IllegalArgumentException when the address is none of these
     */
    public WebhookChannel(
            URI address,
            WebhookSecret secret,
            ContentMode mode,
            AddressPolicy policy,
            SSLContext tls,
            Duration bound,
            Clock clock) {
        this.exchange = new Exchange(address, policy, tls, bound);
        this.secret = Objects.requireNonNull(secret, "secret");
        this.codec = CloudEventCodec.of(HeaderNames.HTTP, mode);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public void publish(List<CloudEvent> events) {
        events.stream()
                .map(event -> Map.entry(id(event), codec.encode(event)))
                .toList()
                .forEach(each -> {
                    if (isPaused()) {
                        throw new ChannelException(
                                "webhook: expected the partner to be ready, found a pause until " + notBefore);
                    }
                    send(each.getKey(), each.getValue());
                });
    }

    /** No longer than the pause was meant to be: a clock that was set back meanwhile says nothing about it. */
    private boolean isPaused() {
        Instant now = clock.instant();
        return now.isBefore(notBefore) && Duration.between(now, notBefore).compareTo(paused) <= 0;
    }

    private void send(String id, Message message) {
        long timestamp = clock.instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>(message.headers());
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(timestamp));
        headers.put("webhook-key-id", secret.keyId());
        headers.put("webhook-signature", secret.signature(id, timestamp, message.body()));
        try {
            PartnerAnswer answer = exchange.post(headers, message.body());
            if (answer.isConfirmation()) {
                failures = 0;
                return;
            }
            Optional<Duration> asked = answer.retryAfter(clock.instant());
            if (answer.isRefusal() && asked.isEmpty()) {
                failures = 0; // the partner is there, and has nothing against other events
                throw refused(answer.status());
            }
            pause(asked.orElse(Duration.ZERO));
            throw new ChannelException("webhook: expected an answer of 2xx, found " + answer.status());
        } catch (IOException e) {
            pause(Duration.ZERO);
            throw new ChannelException(
                    "webhook: expected the partner to answer, found "
                            + e.getClass().getSimpleName(),
                    e);
        }
    }

    private static InvalidInputException refused(int status) {
        return new InvalidInputException(
                "webhook",
                List.of(new Fault(
                        "event",
                        "messaging.webhook.refused-" + status,
                        "webhook: expected an answer of 2xx, found " + status + ", which is about the event")));
    }

    private void pause(Duration asked) {
        Duration own = Duration.ofSeconds(1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        Duration bounded = shorter(asked, LONGEST_ASKED);
        Duration least = shorter(own, LONGEST_PAUSE);
        paused = bounded.compareTo(least) > 0 ? bounded : least;
        notBefore = clock.instant().plus(paused);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** The same for the same event, and for no other: an id alone is unique within its source. */
    private static String id(CloudEvent event) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] source = event.source().getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(source.length).array());
            digest.update(source);
            digest.update(event.id().getBytes(StandardCharsets.UTF_8));
            return "sha256-" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        // each request has a connection of its own
    }
}
