package dev.yidi.example.province;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.casefile.AnswerOnTheSpot;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.ReopenCase;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.indicator.Period;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.CodedChannel;
import dev.yidi.messaging.EventChannel;
import dev.yidi.messaging.EventRelay;
import dev.yidi.messaging.EventTurn;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.RelayRules;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Destination;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.FigureQuery;
import dev.yidi.ports.FigureSheet;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A county with a centre of its own 示例县, whose cases come in, are answered, closed, rated, or left lying, as its number says. */
final class ExampleCounty implements AutoCloseable {
    private static final String PROVINCE = "province";
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final OfficerId CLERK = new OfficerId("clerk");
    private static final int PATTERN = 5;

    private final CountyProfile profile;
    private final CountyClock clock = new CountyClock(START);
    private final JdbcStores stores;
    private final Yidi centre;
    private final EventRelay relay;
    private final EventChannel channel;

    /**
     * @param directory where its database is
     * @param topic where it tells the province
     * @param release how the release of the library that it runs tells events, seen from this one
     */
    ExampleCounty(
            CountyProfile profile,
            Path directory,
            CloudEventCodec codec,
            MessageChannel topic,
            UnaryOperator<EventChannel> release) {
        this.profile = profile;
        this.stores = JdbcStores.embedded(directory).county(profile.county()).open();
        this.centre = Yidi.builder()
                .profile(profile)
                .stores(stores)
                .keys(Keys.local("2026", new byte[32]))
                .staff(Staff.of(List.of(clerk(profile))))
                .clock(clock)
                .destinations(List.of(Destination.of(PROVINCE).ofRegisters("case")))
                .build();
        this.channel = release.apply(new CodedChannel(codec, topic));
        this.relay = new EventRelay(
                profile.county(), centre.eventDesk(), PROVINCE, channel, clock, new Random(1), RelayRules.usual());
    }

    private static Officer clerk(CountyProfile profile) {
        return new Officer(
                CLERK,
                "窗口",
                profile.centre().id(),
                profile.territory().root().code(),
                Set.of(Role.RECEPTIONIST, Role.CENTRE_DISPATCHER));
    }

    /** Of {@code cases} that come in day after day, every fifth is left lying for months. */
    void work(int cases) {
        for (int number = 0; number < cases; number++) {
            String id = clock.instant().toEpochMilli() + "-" + number;
            Registered registered = register(id, number);
            clock.pass(Duration.ofHours(4 + number % 7));
            if (number % PATTERN != 0) {
                settle(id, number, registered);
            }
            clock.pass(Duration.ofHours(20));
        }
        clock.pass(Duration.ofDays(120));
        while (centre.timekeeper().sweep(200).handled() > 0) {
            clock.pass(Duration.ofMinutes(1));
        }
    }

    private Registered register(String id, int number) {
        List<Division> villages = profile.territory().at(Tier.VILLAGE);
        return centre.reception()
                .register(
                        by("register-" + id),
                        Register.of(
                                        IntakeChannel.VISIT,
                                        villages.get(number * 7 % villages.size())
                                                .code(),
                                        CaseKind.REQUEST,
                                        FreeText.of("咨询养老保险办理"),
                                        FreeText.of("想问一下养老保险在哪里办，要带什么材料。"))
                                .between(PartyEntry.person(PartyRole.APPLICANT, PersonName.of("王小明"), phone(number))))
                .orElseThrow();
    }

    private static PhoneNumber phone(int number) {
        return PhoneNumber.of("1390000%04d".formatted(number));
    }

    private void settle(String id, int number, Registered registered) {
        CaseId caseId = registered.receipt().caseId();
        answer(id, caseId);
        Credential citizen = new Credential(registered.queryCode(), "%04d".formatted(number));
        String grade = number % PATTERN == 1 ? "UNSATISFIED" : "SATISFIED";
        centre.inquiry()
                .rate(
                        citizen,
                        "rate-" + id,
                        new RateCase(RatedSubject.WINDOW, grade, Optional.of(FreeText.of("问题的答复"))))
                .orElseThrow();
        if (number % PATTERN == 1) {
            centre.caseDesk()
                    .reopen(by("reopen-" + id), caseId, new ReopenCase(FreeText.of("没有答全")))
                    .orElseThrow();
        }
    }

    private void answer(String id, CaseId caseId) {
        centre.reception()
                .answerOnTheSpot(
                        by("answer-" + id),
                        caseId,
                        new AnswerOnTheSpot(CaseResult.ANSWERED, FreeText.of("在一楼三号窗口办，带身份证。")))
                .orElseThrow();
        if (centre.caseDesk().view(CLERK, caseId).orElseThrow().state().stage() != Stage.CLOSED) {
            centre.caseDesk().close(by("close-" + id), caseId, new CloseCase()).orElseThrow();
        }
    }

    private static Envelope by(String commandId) {
        return Envelope.of(commandId, CLERK);
    }

    /** Tells the province all that is new; how many events that was. */
    long tell() {
        long told = 0;
        EventTurn turn = relay.turn();
        while (turn.state() == EventTurn.State.MORE) {
            told += turn.events();
            turn = relay.turn();
        }
        turn.cause().ifPresent(cause -> {
            throw cause;
        });
        return told + turn.events();
    }

    /** Tells the province its own figures over the cases of 2026, as things stand now. */
    ToldFigures tellFigures() {
        Period year = Period.received(
                LocalDate.of(2026, 1, 1).atStartOfDay(profile.zone()).toInstant(),
                LocalDate.of(2027, 1, 1).atStartOfDay(profile.zone()).toInstant());
        Instant now = clock.instant();
        FigureSheet sheet =
                centre.statistics().sheet(CLERK, FigureQuery.over(year).at(now)).orElseThrow();
        ToldFigures told = ToldFigures.of(profile.county().value(), "2026", now, sheet.values());
        channel.publish(List.of(told.event()));
        return told;
    }

    @Override
    public void close() {
        channel.close();
        stores.close();
    }
}
