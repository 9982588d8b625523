package dev.yidi.example.province;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.EventChannel;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.MessageSource;
import dev.yidi.messaging.kafka.KafkaChannel;
import dev.yidi.messaging.kafka.KafkaSource;
import dev.yidi.messaging.kafka.LocalKafka;
import dev.yidi.ports.profile.Presets;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Three counties and their province 省级汇聚示例: {@code ProvinceOverKafka [cases a county]}. The counties work and tell; one of them is renewed
 * in the middle; the province learns the new version; then it reads everything from the start into an empty store.
 */
public final class ProvinceOverKafka implements AutoCloseable {
    private static final CloudEventCodec CODEC = CloudEventCodec.of(HeaderNames.KAFKA, ContentMode.BINARY);
    private static final int BUFFERED = 2_000;
    private static final int QUIET_TURNS = 3;
    /** A group that comes to a topic for the first time waits for its place in it. */
    private static final int PATIENCE = 1_000;

    private final Path directory;
    private final LocalKafka kafka;
    private final PrintStream out;
    private final Map<String, ToldFigures> sheets = new HashMap<>();

    ProvinceOverKafka(Path directory, PrintStream out) {
        this.directory = directory;
        this.kafka = new LocalKafka(directory.resolve("kafka"));
        this.out = out;
    }

    /** Runs it in a directory of its own. */
    public static void main(String[] arguments) throws Exception {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        Path directory = Files.createTempDirectory("province");
        Files.createDirectory(directory.resolve("kafka"));
        PrintStream out = System.out;
        try (ProvinceOverKafka province = new ProvinceOverKafka(directory, out)) {
            province.run(cases);
        }
    }

    /** What it came to: the view as it grew, the one that was read from the start, and what the counties counted themselves. */
    record Views(
            List<CountyLine> grown,
            List<CountyLine> fromTheStart,
            List<FigureLine> figures,
            List<FigureLine> figuresFromTheStart,
            Map<String, ToldFigures> sheets) {}

    Views run(int cases) throws SQLException {
        List<CountyProfile> counties = List.of(Presets.centre(), Presets.linkage(), Presets.sunk());
        Reading first = Reading.ofFirstRelease();
        String url = store("view");
        try (ProvinceStore store = ProvinceStore.open(url, first)) {
            for (CountyProfile county : counties) {
                work(county, "before", cases, UnaryOperator.identity());
            }
            follow("view", counties, store);
            print("all counties run the first release", store);

            work(counties.get(0), "after", cases, NextRelease::new);
            follow("view", counties, store);
            print(counties.get(0).county() + " was renewed, the province was not", store);
        }
        Reading second = NextRelease.understoodBy(first);
        List<CountyLine> grown;
        List<FigureLine> figures;
        try (ProvinceStore store = ProvinceStore.open(url, second)) {
            print("the province was renewed too", store);
            grown = store.counties();
            figures = store.figures();
        }
        try (ProvinceStore store = ProvinceStore.open(store("again"), second)) {
            follow("again", counties, store);
            print("read from the start into an empty store", store);
            return new Views(grown, store.counties(), figures, store.figures(), sheets);
        }
    }

    private String store(String name) {
        return "jdbc:h2:" + directory.resolve(name).toAbsolutePath() + ";WRITE_DELAY=0";
    }

    private void work(CountyProfile profile, String when, int cases, UnaryOperator<EventChannel> release) {
        Path home = directory.resolve(profile.county() + "-" + when);
        try (ExampleCounty county =
                new ExampleCounty(profile, home, CODEC, new KafkaChannel(kafka.settings(), topic(profile)), release)) {
            county.work(cases);
            out.println(profile.county() + " told " + county.tell() + " events");
            sheets.put(profile.county().value(), county.tellFigures());
        }
    }

    private String topic(CountyProfile profile) {
        return kafka.topic("county-" + profile.county());
    }

    private void follow(String group, List<CountyProfile> counties, ProvinceStore store) throws SQLException {
        Map<String, MessageSource> topics = new LinkedHashMap<>();
        try {
            for (CountyProfile profile : counties) {
                topics.put(
                        profile.county().value(), new KafkaSource(kafka.settings(), topic(profile), group, BUFFERED));
            }
            ProvinceView view = new ProvinceView(
                    CODEC, store, topics, trouble -> out.println("comes again: " + trouble.getMessage()));
            int read = 0;
            int patience = PATIENCE;
            for (int quiet = 0; quiet < QUIET_TURNS && patience > 0; patience--) {
                int now = view.turn();
                read += now;
                quiet = read > 0 && now == 0 ? quiet + 1 : 0;
            }
            out.println("the province read " + read + " messages, " + view.malformed() + " of them malformed, "
                    + view.foreign() + " of another county than their topic");
        } finally {
            topics.values().forEach(MessageSource::close);
        }
    }

    private void print(String when, ProvinceStore store) throws SQLException {
        out.println();
        out.println(when + "; not understood: " + store.notUnderstood() + " events");
        out.println(CountyLine.HEADING);
        store.counties().forEach(line -> out.println(line.text()));
        out.println();
        FigureTable.text(store.figures()).forEach(out::println);
        out.println();
    }

    @Override
    public void close() {
        kafka.close();
    }
}
