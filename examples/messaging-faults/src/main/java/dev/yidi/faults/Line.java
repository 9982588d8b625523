package dev.yidi.faults;

import dev.yidi.jdbc.JdbcStores;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.ports.EventDesk;
import dev.yidi.ports.FeedBatch;
import dev.yidi.ports.FileNotice;
import dev.yidi.ports.PutAside;
import dev.yidi.ports.Yidi;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** The whole line 全链路: counters, two nodes, the broker, two readers with their ledger, and the hotline that sends orders. */
final class Line implements AutoCloseable {
    static final String EVENTS = "events";
    static final String INBOX = "inbox";
    static final String REPLIES = "replies";
    static final String DEAD = "dead";
    static final List<String> QUEUES = List.of(EVENTS, INBOX, REPLIES, DEAD);

    private static final int READERS = 2;
    private static final int PAGE = 1_000;
    private static final long JOIN_MILLIS = 10_000;

    private final Wire wire;
    private final CloudEventCodec codec = CloudEventCodec.of(HeaderNames.KAFKA, ContentMode.BINARY);
    private final Planted planted;
    private final String ledgerUrl;
    private final Counts counts = new Counts();
    private final Refusals refusals = new Refusals();
    private final JdbcStores stores;
    private final List<Node> nodes;
    private final Clerks clerks;
    private final Hotline hotline;
    private final List<Reader> readers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Throwable> broken = new ConcurrentLinkedQueue<>();
    private final Thread clerksAtWork;

    /** Starts it, with its databases in {@code directory}. */
    Line(Wire wire, Path directory, long seed, Planted planted) throws SQLException {
        this.wire = wire;
        this.planted = planted;
        this.ledgerUrl = "jdbc:h2:" + directory.resolve("ledger").toAbsolutePath() + ";LOCK_TIMEOUT=10000";
        this.stores = JdbcStores.embedded(directory.resolve("centre"))
                .county(Node.COUNTY.county())
                .open();
        Random seeds = new Random(seed);
        this.nodes = List.of(
                new Node("a", stores, wire, codec, counts, refusals, seeds.nextLong(), planted),
                new Node("b", stores, wire, codec, counts, refusals, seeds.nextLong(), planted));
        this.clerks = new Clerks(nodes, seeds.nextLong(), counts);
        this.hotline = new Hotline(wire, codec, seeds.nextLong(), counts);
        this.clerksAtWork = new Thread(clerks, "clerks");
        start(clerksAtWork);
        nodes.forEach(node -> node.threads().forEach(this::start));
        hotline.threads().forEach(this::start);
        for (int i = 0; i < READERS; i++) {
            readers.add(reader());
        }
    }

    private void start(Thread thread) {
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((any, fault) -> broken.add(fault));
        threads.add(thread);
        thread.start();
    }

    private Reader reader() throws SQLException {
        Reader reader = new Reader(
                wire.source(EVENTS, "readers"),
                codec,
                Ledger.open(ledgerUrl, planted != Planted.LEDGER_APPLIES_REPEATS),
                counts,
                planted == Planted.READERS_SETTLE_FIRST);
        start(new Thread(reader, "reader"));
        return reader;
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Reader> readers() {
        return List.copyOf(readers);
    }

    Counts counts() {
        return counts;
    }

    Refusals refusals() {
        return refusals;
    }

    boolean hasPutAside() {
        return !nodes.get(0).centre().eventDesk().aside(Node.DESTINATION).isEmpty();
    }

    /** Has everything sent again that was put aside; how many files that was. */
    int sendAgain() {
        EventDesk desk = nodes.get(0).centre().eventDesk();
        List<PutAside> aside = desk.aside(Node.DESTINATION).stream()
                .filter(each -> !each.again())
                .toList();
        aside.forEach(each -> desk.sendAgain(Node.DESTINATION, each.fileId()));
        counts.putAside.addAndGet(aside.size());
        return aside.size();
    }

    /** Puts a new reader where one has died. */
    void replaceDead() throws SQLException {
        for (int i = 0; i < READERS; i++) {
            if (readers.get(i).isDead()) {
                readers.set(i, reader());
            }
        }
    }

    /** Ends what causes new events, sets clocks right, and waits until everything has arrived, or nothing has for {@code patience}. */
    void drain(Duration patience) throws SQLException, InterruptedException {
        nodes.forEach(node -> {
            node.clock().wrongBy(Duration.ZERO);
            node.channel().heal();
        });
        refusals.end();
        clerks.stop();
        hotline.stop();
        clerksAtWork.join();
        try (Ledger ledger = Ledger.open(ledgerUrl, true)) {
            long progress = -1;
            long since = System.nanoTime();
            while (System.nanoTime() - since < patience.toNanos()) {
                replaceDead();
                sendAgain();
                long now = ledger.size() + hotline.answered(0).replies();
                if (now != progress) {
                    progress = now;
                    since = System.nanoTime();
                } else if (isDone(ledger)) {
                    return;
                }
                Thread.sleep(500);
            }
        }
    }

    private boolean isDone(Ledger ledger) throws SQLException {
        return hotline.isAnswered() && ledger.size() >= toldByJournal().size();
    }

    /** What has to be told, by the journal itself and not by the relay. */
    private Set<Told.Place> toldByJournal() {
        Set<String> types = nodes.get(0).centre().eventDesk().types().stream()
                .filter(type -> type.register().equals("case"))
                .map(type -> type.name() + "." + type.version())
                .collect(Collectors.toSet());
        return cases().stream()
                .filter(notice -> types.contains(notice.type() + "." + notice.typeVersion()))
                .map(notice -> new Told.Place(notice.fileId().value(), notice.sequence()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<FileNotice> cases() {
        Yidi centre = nodes.get(0).centre();
        List<FileNotice> all = new ArrayList<>();
        FeedBatch batch = centre.journalFeed().read("", PAGE);
        while (!batch.notices().isEmpty()) {
            all.addAll(batch.notices());
            batch = centre.journalFeed().read(batch.next(), PAGE);
        }
        all.removeIf(notice -> !notice.register().equals("case"));
        return all;
    }

    /** What became of the events. */
    Told told() throws SQLException {
        try (Ledger ledger = Ledger.open(ledgerUrl, true)) {
            return Told.of(toldByJournal(), ledger.entries());
        }
    }

    /** What became of the orders. */
    Answered answered() {
        long registered =
                cases().stream().filter(notice -> notice.sequence() == 1).count();
        return hotline.answered(registered - clerks.registered());
    }

    /** What a thread of the line ended with, which none should. */
    Optional<Throwable> broken() {
        return Optional.ofNullable(broken.peek());
    }

    @Override
    public void close() {
        clerks.stop();
        hotline.stop();
        hotline.close();
        nodes.forEach(Node::stop);
        readers.forEach(Reader::stop);
        try {
            for (Thread thread : threads) {
                thread.join(JOIN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stores.close();
    }
}
