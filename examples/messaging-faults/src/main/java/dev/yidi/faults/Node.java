package dev.yidi.faults;

import dev.yidi.core.OfficerId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.CodedChannel;
import dev.yidi.messaging.EventRelay;
import dev.yidi.messaging.EventTurn;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.RelayLoop;
import dev.yidi.messaging.RelayRules;
import dev.yidi.messaging.inbound.DeadLetters;
import dev.yidi.messaging.inbound.InboundMappings;
import dev.yidi.messaging.inbound.Inbox;
import dev.yidi.messaging.inbound.InboxLoop;
import dev.yidi.messaging.inbound.InboxRules;
import dev.yidi.messaging.inbound.InboxTurn;
import dev.yidi.messaging.inbound.Sender;
import dev.yidi.ports.Destination;
import dev.yidi.ports.EventDesk;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A node of the centre 中心节点: with a clock of its own, a relay, and an inbox. */
final class Node {
    static final CountyProfile COUNTY = Presets.centre();
    static final OfficerId CLERK = new OfficerId("clerk");
    static final String DESTINATION = "outside";
    static final String HOTLINE = "/hotlines/12345";
    private static final OfficerId HOTLINE_OFFICER = new OfficerId("hotline-interface");
    private static final InboxRules INBOX_RULES = new InboxRules(
            20, Duration.ofSeconds(60), Duration.ofMillis(100), Duration.ofMillis(50), Duration.ofSeconds(1));
    private static final RelayRules RULES = new RelayRules(
            50, 20, Duration.ofSeconds(3), Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofSeconds(1), 3);

    private final String name;
    private final Wire wire;
    private final CloudEventCodec codec;
    private final Counts counts;
    private final SkewedClock clock = new SkewedClock();
    private final Yidi centre;
    private final TroubledChannel channel;
    private final RelayLoop relay;
    private final ExecutorService preparing = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "preparing");
        thread.setDaemon(true);
        return thread;
    });
    private volatile MortalSource inboxSource;
    private volatile @Nullable InboxLoop inboxLoop;
    private volatile boolean stopped;
    private volatile boolean leads;

    Node(
            String name,
            Stores stores,
            Wire wire,
            CloudEventCodec codec,
            Counts counts,
            Refusals refusals,
            long seed,
            Planted planted) {
        this.name = name;
        this.wire = wire;
        this.codec = codec;
        this.counts = counts;
        this.centre = Yidi.builder()
                .profile(COUNTY)
                .stores(stores)
                .keys(Keys.local("faults", new byte[32]))
                .staff(Staff.of(List.of(officer(CLERK), officer(HOTLINE_OFFICER))))
                .clock(clock)
                .destinations(List.of(Destination.of(DESTINATION).ofRegisters("case")))
                .build();
        this.channel = new TroubledChannel(wire.channel(Line.EVENTS), seed, counts, refusals);
        EventDesk desk =
                planted == Planted.RELAYS_SETTLE_FIRST ? new EarlyDesk(centre.eventDesk()) : centre.eventDesk();
        this.relay = new RelayLoop(
                new EventRelay(
                                COUNTY.county(),
                                desk,
                                DESTINATION,
                                new CodedChannel(codec, channel),
                                clock,
                                new Random(seed),
                                RULES)
                        .ahead(preparing),
                this::count);
        this.inboxSource = mortal();
    }

    private static Officer officer(OfficerId id) {
        return new Officer(
                id,
                id.value(),
                COUNTY.centre().id(),
                COUNTY.territory().root().code(),
                Set.of(Role.RECEPTIONIST, Role.CENTRE_DISPATCHER));
    }

    private void count(EventTurn turn) {
        boolean now = turn.state() == EventTurn.State.MORE || turn.state() == EventTurn.State.CAUGHT_UP;
        if (now && !leads) {
            counts.takenOver.incrementAndGet();
        }
        leads = now || (leads && turn.state() == EventTurn.State.FAILED);
        if (turn.state() == EventTurn.State.OVERTAKEN) {
            counts.overtaken.incrementAndGet();
        } else if (turn.state() == EventTurn.State.FAILED) {
            counts.unconfirmed.incrementAndGet();
        }
    }

    List<Thread> threads() {
        return List.of(new Thread(relay, "relay " + name), new Thread(this::inbox, "inbox " + name));
    }

    private MortalSource mortal() {
        return new MortalSource(wire.source(Line.INBOX, "centre"));
    }

    /** One inbox after the other, as each dies. */
    private void inbox() {
        while (!stopped) {
            try (MortalSource source = inboxSource;
                    CodedChannel replies = new CodedChannel(codec, wire.channel(Line.REPLIES));
                    MessageChannel dead = wire.channel(Line.DEAD)) {
                InboxLoop loop = new InboxLoop(
                        Inbox.of(
                                        centre,
                                        source,
                                        codec,
                                        List.of(Sender.of(HOTLINE, HOTLINE_OFFICER, InboundMappings.HOTLINE_ORDER)
                                                .answeredOver(replies)),
                                        new DeadLetters(dead, name))
                                .under(INBOX_RULES),
                        this::count);
                inboxLoop = loop;
                if (!stopped) {
                    loop.run();
                }
            } catch (MortalSource.Died died) {
                inboxSource = mortal();
            }
        }
    }

    private void count(InboxTurn turn) {
        boolean isAway = turn.messages() == 0 && !turn.troubles().isEmpty();
        (isAway ? counts.sourceTroubles : counts.inboxTroubles)
                .addAndGet(turn.troubles().size());
    }

    Yidi centre() {
        return centre;
    }

    SkewedClock clock() {
        return clock;
    }

    TroubledChannel channel() {
        return channel;
    }

    boolean leads() {
        return leads;
    }

    void killInbox() {
        inboxSource.dieAtTheNext();
    }

    void stop() {
        stopped = true;
        channel.heal();
        relay.close();
        preparing.shutdown();
        InboxLoop loop = inboxLoop;
        if (loop != null) {
            loop.close();
        }
    }
}
