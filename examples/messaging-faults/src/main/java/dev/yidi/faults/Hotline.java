package dev.yidi.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import dev.yidi.messaging.inbound.InboundMappings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A hotline that sends orders 热线: some twice or three times, in a mixed order, some of them malformed; again whenever it does not know
 * whether they arrived. Reads what it is answered.
 */
final class Hotline {
    private static final int REMEMBERED = 200;
    private static final int POISON = 40;
    private static final long PAUSE_MILLIS = 40;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @SuppressWarnings("InlineFormatString") // a text of its own reads better
    private static final String ORDER = """
            {"number":"%s","nature":"HELP","calledAt":"2026-03-02T08:55:00+08:00","reachable":true,"place":"%s",
            "title":"路灯不亮","narrative":"村口的路灯坏了两个月，晚上看不见路。","topic":"construction.facilities",
            "parties":[{"role":"APPLICANT","organisation":false,"name":"吴老汉","phone":"13800001234"}]}""";

    private final Wire wire;
    private final CloudEventCodec codec;
    private final Random random;
    private final Counts counts;
    private final Set<String> orders = ConcurrentHashMap.newKeySet();
    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final Set<String> dead = ConcurrentHashMap.newKeySet();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> cases = new ConcurrentHashMap<>();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong replies = new AtomicLong();
    private final AtomicLong otherwise = new AtomicLong();
    private volatile boolean stopped;
    private volatile boolean listensNoMore;

    Hotline(Wire wire, CloudEventCodec codec, long seed, Counts counts) {
        this.counts = counts;
        this.wire = wire;
        this.codec = codec;
        this.random = new Random(seed);
    }

    List<Thread> threads() {
        return List.of(
                new Thread(this::send, "hotline sends"),
                new Thread(() -> listen(Line.REPLIES, this::reply), "hotline listens"),
                new Thread(() -> listen(Line.DEAD, this::bury), "dead letters"));
    }

    private void send() {
        List<Message> before = new ArrayList<>();
        try (MessageChannel channel = wire.channel(Line.INBOX)) {
            for (int number = 0; !stopped; number++) {
                List<Message> batch = new ArrayList<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    batch.add(message("GD" + number + "-" + i));
                }
                before.addAll(batch);
                for (int again = random.nextInt(3); again > 0; again--) {
                    batch.add(before.get(random.nextInt(before.size())));
                }
                Collections.shuffle(batch, random);
                deliver(channel, batch);
                while (before.size() > REMEMBERED) {
                    before.remove(0);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Message message(String number) {
        boolean malformed = random.nextInt(POISON) == 0;
        (malformed ? poison : orders).add(number);
        return codec.encode(new CloudEvent(
                number,
                Node.HOTLINE,
                InboundMappings.HOTLINE_ORDER,
                Optional.of(number),
                Optional.of(Instant.now()),
                Map.of(),
                Optional.empty(),
                Optional.of(ORDER.formatted(number, malformed ? "三合村" : "330122003001"))));
    }

    /** Again and again until it is confirmed; also when the sender is to stop, for what it took down has to be sent. */
    private void deliver(MessageChannel channel, List<Message> batch) throws InterruptedException {
        while (!listensNoMore) {
            sent.addAndGet(batch.size());
            try {
                channel.publish(batch);
                return;
            } catch (ChannelException unconfirmed) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** What is done with a message. */
    @FunctionalInterface
    private interface Taking {
        void take(CloudEvent event);
    }

    /** A source after the other, as each fails. */
    private void listen(String queue, Taking taking) {
        while (!listensNoMore) {
            try (MessageSource source = wire.source(queue, "hotline")) {
                listen(source, taking);
            } catch (ChannelException away) {
                counts.sourceTroubles.incrementAndGet();
            }
        }
    }

    private void listen(MessageSource source, Taking taking) {
        while (!listensNoMore) {
            for (Delivery delivery : source.receive(50, Duration.ofMillis(100))) {
                taking.take(codec.decode(delivery.message()));
                delivery.settle();
            }
        }
    }

    private void reply(CloudEvent reply) {
        replies.incrementAndGet();
        JsonNode data = tree(reply.data().orElseThrow());
        String order = data.path("inReplyTo").asText();
        String answer =
                data.path("outcome").asText() + " " + data.path("number").asText();
        String first = answers.putIfAbsent(order, answer);
        if (first != null && !first.equals(answer)) {
            otherwise.incrementAndGet();
        }
        if (data.has("caseId")) {
            cases.put(order, data.path("caseId").asText());
        }
    }

    private void bury(CloudEvent letter) {
        dead.add(letter.id());
    }

    private static JsonNode tree(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reply is no JSON", e);
        }
    }

    /** Whether everything it sent was answered. */
    boolean isAnswered() {
        return answers.keySet().containsAll(orders) && answers.keySet().containsAll(poison);
    }

    /** What became of the orders, held against the {@code casesRegistered} in the journal that no clerk registered. */
    Answered answered(long casesRegistered) {
        Set<String> done = new HashSet<>();
        orders.stream()
                .filter(order -> answers.getOrDefault(order, "").startsWith("done "))
                .forEach(done::add);
        Set<String> wrongDead = new HashSet<>(dead);
        wrongDead.removeAll(poison);
        Set<String> notDead = new HashSet<>(poison);
        notDead.removeAll(dead);
        return new Answered(
                sent.get(),
                orders.size(),
                casesRegistered,
                orders.size() - done.size(),
                done.size() - done.stream().map(cases::get).distinct().count(),
                replies.get(),
                otherwise.get(),
                poison.size(),
                notDead.size() + wrongDead.size());
    }

    void stop() {
        stopped = true;
    }

    void close() {
        listensNoMore = true;
    }
}
