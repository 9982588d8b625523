package dev.yidi.messaging.inbound;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.CodedChannel;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.InProcessBroker;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A centre with an inbox, and the hotline, the grid and the court that write to it. */
final class InboxCentre {
    static final String HOTLINE = "/hotlines/12345";
    static final String GRID = "/grids/platform";
    static final String SILENT = "/grids/unanswered";
    static final String COURT = "/courts/tonglu";
    /** A court whose officer may register, and not take referrals in. */
    static final String HALF_ADMITTED = "/courts/half-admitted";

    static final OfficerId HOTLINE_OFFICER = new OfficerId("hotline-interface");
    static final OfficerId GRID_OFFICER = new OfficerId("grid-interface");
    static final OfficerId COURT_OFFICER = new OfficerId("court-interface");
    /** Answers for cases with the mediation committee, and mediates. */
    static final OfficerId MEDIATOR = new OfficerId("sun-jianhua");

    static final String INBOX = "inbox";
    static final String DEAD = "dead";
    static final String REPLIES = "replies";

    private static final CountyProfile COUNTY = Presets.centre();
    static final CloudEventCodec CODEC = CloudEventCodec.of(HeaderNames.KAFKA, ContentMode.BINARY);

    final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    final InProcessBroker broker;
    final InProcessBroker outside = new InProcessBroker(1_000);
    final Yidi yidi;
    final Inbox inbox;

    InboxCentre() {
        this(new InProcessBroker(1_000), stores -> stores);
    }

    InboxCentre(InProcessBroker broker, UnaryOperator<Stores> stores) {
        this(broker, stores, broker.channel(DEAD));
    }

    InboxCentre(InProcessBroker broker, UnaryOperator<Stores> stores, MessageChannel dead) {
        this.broker = broker;
        yidi = Yidi.builder()
                .profile(COUNTY)
                .stores(stores.apply(new InMemoryStores()))
                .keys(Keys.local("inbox", new byte[32]))
                .staff(Staff.of(List.of(
                        officer(HOTLINE_OFFICER, Role.RECEPTIONIST),
                        officer(GRID_OFFICER, Role.RECEPTIONIST),
                        officer(COURT_OFFICER, Role.RECEPTIONIST, Role.HANDLER, Role.CENTRE_DISPATCHER),
                        new Officer(
                                MEDIATOR,
                                MEDIATOR.value(),
                                new OrganId("tiaojie"),
                                COUNTY.territory().root().code(),
                                Set.of(Role.RECEPTIONIST, Role.HANDLER, Role.MEDIATOR)))))
                .clock(time)
                .build();
        inbox = Inbox.of(
                yidi,
                broker.source(INBOX),
                CODEC,
                List.of(
                        answered(Sender.of(HOTLINE, HOTLINE_OFFICER, InboundMappings.HOTLINE_ORDER)),
                        Sender.of(SILENT, GRID_OFFICER, InboundMappings.GRID_REPORT, InboundMappings.COURT_RULING),
                        answered(Sender.of(GRID, GRID_OFFICER, InboundMappings.GRID_REPORT)),
                        answered(Sender.of(HALF_ADMITTED, GRID_OFFICER, InboundMappings.COURT_REFERRAL)),
                        answered(Sender.of(
                                COURT,
                                COURT_OFFICER,
                                InboundMappings.COURT_REFERRAL,
                                InboundMappings.COURT_RULING,
                                InboundMappings.POLICE_TRANSFER,
                                InboundMappings.PROCURATORATE_REFERRAL,
                                InboundMappings.SUPERIOR_ASSIGNMENT))),
                new DeadLetters(dead, "county"));
    }

    private Sender answered(Sender sender) {
        return sender.answeredOver(answers(outside));
    }

    /** Where senders are answered at {@code broker}. */
    static CodedChannel answers(InProcessBroker broker) {
        return new CodedChannel(CODEC, broker.channel(REPLIES));
    }

    private static Officer officer(OfficerId id, Role... roles) {
        DivisionCode root = COUNTY.territory().root().code();
        return new Officer(id, id.value(), new OrganId("zhili"), root, Set.of(roles));
    }

    static CloudEvent event(String source, String type, String id, String subject, String data) {
        return new CloudEvent(
                id,
                source,
                type,
                Optional.of(subject),
                Optional.of(Instant.parse("2026-03-02T00:59:00Z")),
                Map.of(),
                Optional.empty(),
                Optional.of(data));
    }

    void send(CloudEvent... events) {
        for (CloudEvent event : events) {
            broker.channel(INBOX).publish(List.of(CODEC.encode(event)));
        }
    }

    void send(Message message) {
        broker.channel(INBOX).publish(List.of(message));
    }

    /** Turns until nothing is there that can be done now. */
    List<InboxTurn> work() {
        List<InboxTurn> turns = new ArrayList<>();
        InboxTurn turn = inbox.turn(Duration.ZERO);
        while (turn.messages() > 0) {
            turns.add(turn);
            turn = inbox.turn(Duration.ZERO);
        }
        return turns;
    }

    List<CloudEvent> replies() {
        return taken(outside, REPLIES).stream().map(CODEC::decode).toList();
    }

    List<Message> dead() {
        return taken(broker, DEAD);
    }

    private static List<Message> taken(InProcessBroker broker, String queue) {
        List<Message> all = new ArrayList<>();
        try (MessageSource source = broker.source(queue)) {
            for (List<Delivery> some = source.receive(9, Duration.ZERO);
                    !some.isEmpty();
                    some = source.receive(9, Duration.ZERO)) {
                some.forEach(delivery -> {
                    all.add(delivery.message());
                    delivery.settle();
                });
            }
        }
        return all;
    }

    long cases() {
        return yidi.journalFeed().read("", 200).notices().stream()
                .filter(notice -> notice.sequence() == 1 && notice.register().equals("case"))
                .count();
    }
}
