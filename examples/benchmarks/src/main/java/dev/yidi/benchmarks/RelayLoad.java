package dev.yidi.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CaseId;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.CodedChannel;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.EventChannel;
import dev.yidi.messaging.EventRelay;
import dev.yidi.messaging.EventTurn;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import dev.yidi.messaging.RelayLoop;
import dev.yidi.messaging.RelayRules;
import dev.yidi.messaging.kafka.KafkaChannel;
import dev.yidi.messaging.kafka.KafkaSource;
import dev.yidi.messaging.kafka.LocalKafka;
import dev.yidi.ports.Destination;
import dev.yidi.ports.Observer;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Stores;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How fast events leave for Kafka 转发吞吐与延迟: a relay from the journal in PostgreSQL to the topic, beside Kafka's own producer sending the
 * same bytes, taking turns in rounds; and how late an event is behind the command that made it while a thousand a second are made.
 *
 * <p>Run by {@code java -cp … dev.yidi.benchmarks.RelayLoad [cases] [rounds] [seconds of lag]}.
 */
public final class RelayLoad {
    private static final CloudEventCodec CODEC = CloudEventCodec.of(HeaderNames.KAFKA, ContentMode.BINARY);
    private static final double[] SHARES = {0.5, 0.9, 0.99, 1};
    private static final int EVENTS_A_SECOND = 1_000;
    private static final int MAKERS = 4;
    private static final String LAG = "lag";

    private final LocalKafka kafka;
    private final List<BusyCounty> counties;

    /** @param counties the same county, once for each thread that makes cases */
    private RelayLoad(LocalKafka kafka, List<BusyCounty> counties) {
        this.kafka = kafka;
        this.counties = counties;
    }

    /** Prints the rates of each round, their ratio, and the lag. */
    public static void main(String[] arguments) throws Exception {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        Path log = Files.createTempDirectory("kafka");
        List<Destination> destinations = new ArrayList<>(IntStream.rangeClosed(0, rounds)
                .mapToObj(RelayLoad::name)
                .map(Destination::of)
                .toList());
        destinations.add(Destination.of(LAG));
        try (Server server = Server.start();
                HikariDataSource pool = server.pool(8);
                LocalKafka kafka = new LocalKafka(log)) {
            Stores stores = JdbcStores.on(pool)
                    .county(Presets.centre().county())
                    .schema(SchemaMode.MIGRATE)
                    .open();
            RelayLoad load = new RelayLoad(
                    kafka,
                    IntStream.range(0, MAKERS)
                            .mapToObj(maker -> new BusyCounty(stores, Observer.none(), destinations))
                            .toList());
            IntStream.rangeClosed(0, rounds).forEach(round -> {
                kafka.topic(name(round));
                kafka.topic(bare(round));
            });
            kafka.topic(LAG);
            load.byAll((maker, county) -> {
                for (int number = maker; number < cases; number += MAKERS) {
                    county.past(number, BusyCounty.FIRST);
                }
            });
            load.compare(rounds);
            load.lag(cases, seconds);
        }
        System.exit(0); // the broker leaves threads behind
    }

    private interface Work {
        void of(int maker, BusyCounty county) throws Exception;
    }

    private void byAll(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(MAKERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int maker = 0; maker < MAKERS; maker++) {
                int each = maker;
                all.add(threads.submit(() -> {
                    work.of(each, counties.get(each));
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String bare(int round) {
        return "bare-" + round;
    }

    private static String name(int round) {
        return "round-" + round;
    }

    /** The first round warms up and captures what is sent. */
    private void compare(int rounds) throws Exception {
        List<Message> sent = new ArrayList<>();
        relay(name(0), new Capturing(new KafkaChannel(kafka.settings(), kafka.topic(name(0))), sent));
        bare(sent, kafka.topic(bare(0)));
        long bytes = sent.stream().mapToLong(Message::size).sum();
        System.out.printf(Locale.ROOT, "%n%d events, %d bytes of data each%n", sent.size(), bytes / sent.size());
        double[] ratios = new double[rounds];
        for (int round = 1; round <= rounds; round++) {
            double bare = sent.size() / bare(sent, kafka.topic(bare(round)));
            double relayed =
                    sent.size() / relay(name(round), new KafkaChannel(kafka.settings(), kafka.topic(name(round))));
            ratios[round - 1] = relayed / bare;
            System.out.printf(
                    Locale.ROOT,
                    "  round %d: %.0f a second by the relay, %.0f by the producer: %.0f %%%n",
                    round,
                    relayed,
                    bare,
                    100 * ratios[round - 1]);
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "  median %.0f %%%n", 100 * ratios[rounds / 2]);
    }

    /** The seconds until {@code destination} has everything. */
    private double relay(String destination, MessageChannel messages) {
        ExecutorService ahead = Executors.newSingleThreadExecutor();
        try (EventChannel channel = new CodedChannel(CODEC, messages)) {
            EventRelay relay = relay(destination, channel, RelayRules.usual()).ahead(ahead);
            long start = System.nanoTime();
            EventTurn turn = relay.turn();
            while (turn.state() == EventTurn.State.MORE) {
                turn = relay.turn();
            }
            if (turn.state() != EventTurn.State.CAUGHT_UP) {
                throw new IllegalStateException("expected a relay that catches up, found " + turn.state());
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            ahead.shutdown();
        }
    }

    private EventRelay relay(String destination, EventChannel channel, RelayRules rules) {
        return new EventRelay(
                Presets.centre().county(),
                counties.get(0).yidi().eventDesk(),
                destination,
                channel,
                Clock.systemUTC(),
                new Random(1),
                rules);
    }

    /** The seconds until Kafka has confirmed everything: one idempotent producer, all in flight that it takes. */
    private double bare(List<Message> messages, String topic) throws Exception {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", kafka.settings().servers());
        properties.put("enable.idempotence", "true");
        properties.put("acks", "all");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(topic);
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            long start = System.nanoTime();
            for (Message message : messages) {
                ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                        topic, message.key().orElseThrow().getBytes(StandardCharsets.UTF_8), message.body());
                message.headers()
                        .forEach((header, value) ->
                                record.headers().add(new RecordHeader(header, value.getBytes(StandardCharsets.UTF_8))));
                sent.add(producer.send(record));
            }
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** Commands make some thousand events a second, a loop relays them, a reader looks when each case's first event comes. */
    private void lag(int cases, int seconds) throws Exception {
        Map<String, Long> made = new ConcurrentHashMap<>();
        Map<String, Long> read = new ConcurrentHashMap<>();
        AtomicBoolean over = new AtomicBoolean();
        relay(LAG, new KafkaChannel(kafka.settings(), kafka.topic(LAG)));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (EventChannel channel = new CodedChannel(CODEC, new KafkaChannel(kafka.settings(), kafka.topic(LAG)));
                MessageSource source = new KafkaSource(kafka.settings(), kafka.topic(LAG), LAG, 5_000)) {
            drain(source, read);
            read.clear();
            RelayLoop loop = new RelayLoop(relay(LAG, channel, RelayRules.usual()), turn -> {});
            Future<?> relaying = threads.submit(loop);
            Future<?> reading = threads.submit(() -> {
                while (!over.get() || !read.keySet().containsAll(made.keySet())) {
                    take(source, read);
                }
            });
            long events = work(cases, seconds, made);
            over.set(true);
            reading.get();
            loop.close();
            relaying.get();
            print(events, seconds, made, read);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void drain(MessageSource source, Map<String, Long> read) {
        int before = -1;
        while (before != read.size()) {
            before = read.size();
            for (int i = 0; i < 20; i++) {
                take(source, read);
            }
        }
    }

    private static void take(MessageSource source, Map<String, Long> read) {
        for (Delivery delivery : source.receive(500, Duration.ofMillis(50))) {
            CloudEvent event = CODEC.decode(delivery.message());
            read.putIfAbsent(event.key(), System.nanoTime());
            delivery.settle();
        }
    }

    /** How many events the commands made. */
    private long work(int cases, int seconds, Map<String, Long> made) throws Exception {
        LongAdder events = new LongAdder();
        long start = System.nanoTime();
        byAll((maker, county) -> {
            long own = 0;
            for (int number = cases + maker; System.nanoTime() - start < seconds * 1_000_000_000L; number += MAKERS) {
                CaseId id = county.open(number, Instant.now());
                made.put(id.value(), System.nanoTime());
                own += county.yidi()
                        .caseDesk()
                        .view(BusyCounty.CLERK, id)
                        .orElseThrow()
                        .version();
                long ahead = own * MAKERS * 1_000_000_000L / EVENTS_A_SECOND - (System.nanoTime() - start);
                if (ahead > 0) {
                    Thread.sleep(ahead / 1_000_000, (int) (ahead % 1_000_000));
                }
            }
            events.add(own);
        });
        return events.sum();
    }

    private static void print(long events, int seconds, Map<String, Long> made, Map<String, Long> read) {
        long[] late = made.entrySet().stream()
                .mapToLong(each -> Math.max(0, read.getOrDefault(each.getKey(), Long.MAX_VALUE) - each.getValue()))
                .sorted()
                .toArray();
        StringBuilder line = new StringBuilder();
        for (double share : SHARES) {
            line.append(String.format(
                    Locale.ROOT, " %.0f", late[(int) Math.min(late.length - 1L, (long) (share * late.length))] / 1e6));
        }
        System.out.printf(
                Locale.ROOT,
                "%nlag at %d events a second, %d cases: ms at 50/90/99/100 %%:%s%n",
                events / seconds,
                late.length,
                line);
    }

    /** Keeps what goes by. */
    private record Capturing(MessageChannel channel, List<Message> sent) implements MessageChannel {
        @Override
        public void publish(List<Message> messages) {
            channel.publish(messages);
            sent.addAll(messages);
        }

        @Override
        public void close() {
            channel.close();
        }
    }
}
