package dev.yidi.benchmarks;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Destination;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Observer;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.MovableTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A county where cases come in at many places, for many bureaus, over many years 演示县: what the library writes for them
 * is what a filler multiplies. Not thread-safe: it has one clock, which it moves.
 */
final class BusyCounty {
    /** When it is now, in every fill. */
    static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    /** When the first case came in. */
    static final Instant FIRST = Instant.parse("2017-01-03T01:30:00Z");

    /** Registers, dispatches, and sees the whole county. */
    static final OfficerId CLERK = new OfficerId("clerk");

    /** Works for a bureau that has no case. */
    static final OfficerId NEWCOMER = new OfficerId("newcomer");

    /** Sees what lies in one township. */
    static final OfficerId TOWNSHIP_WATCH = new OfficerId("township-watch");

    /** Whose cases are asked for most. */
    static final OfficerId HANDLER = new OfficerId("handler-zhujian");

    private static final List<Bureau> BUREAUS = List.of(
            new Bureau("zhujian", "construction.facilities"),
            new Bureau("ziran", "construction.demolition"),
            new Bureau("zonghe", "construction.illegal"),
            new Bureau("shengtai", "environment.noise"),
            new Bureau("jiaotong", "transport.road"),
            new Bureau("jiaoyu", "education.fees"),
            new Bureau("wenlv", "education.culture"),
            new Bureau("weijian", "health.medicine"),
            new Bureau("shichang", "commerce.fraud"),
            new Bureau("nongye", "other.agriculture"),
            new Bureau("minzheng", "other.civil"),
            new Bureau("renshe", "labour.wage"));

    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚";

    private final MovableTime time = MovableTime.at(NOW);
    private final List<Division> villages;
    private final Yidi yidi;

    private record Bureau(String organ, String topic) {
        OfficerId handler() {
            return new OfficerId("handler-" + organ);
        }
    }

    BusyCounty(Stores stores) {
        this(stores, Observer.none());
    }

    BusyCounty(Stores stores, Observer observer) {
        this(stores, observer, List.of());
    }

    /** A county that tells {@code destinations} what happens. */
    BusyCounty(Stores stores, Observer observer, List<Destination> destinations) {
        CountyProfile county = Presets.centre();
        this.villages = county.territory().at(Tier.VILLAGE);
        this.yidi = Yidi.builder()
                .profile(county)
                .stores(stores)
                .keys(Keys.local("benchmark", new byte[32]))
                .staff(Staff.of(staff(county)))
                .clock(time)
                .observer(observer)
                .destinations(destinations)
                .build();
    }

    private List<Officer> staff(CountyProfile county) {
        DivisionCode root = county.territory().root().code();
        List<Officer> staff = new ArrayList<>();
        OrganId centre = county.centre().id();
        staff.add(officer(CLERK, centre, root, Role.RECEPTIONIST, Role.CENTRE_DISPATCHER));
        staff.add(officer(NEWCOMER, new OrganId("shuiwu"), root, Role.HANDLER));
        staff.add(officer(TOWNSHIP_WATCH, centre, villages.get(0).parent().orElseThrow(), Role.AUDITOR));
        BUREAUS.forEach(
                bureau -> staff.add(officer(bureau.handler(), new OrganId(bureau.organ()), root, Role.HANDLER)));
        return staff;
    }

    private static Officer officer(OfficerId id, OrganId organ, DivisionCode division, Role... roles) {
        return new Officer(id, id.value(), organ, division, Set.of(roles));
    }

    Yidi yidi() {
        return yidi;
    }

    /** A telephone number that only the parties of case {@code number} have. */
    static PhoneNumber phone(int number) {
        return PhoneNumber.of("138%08d".formatted(number));
    }

    /** The topic that the cases of {@link #HANDLER} have. */
    static TopicCode topic() {
        return new TopicCode(BUREAUS.get(0).topic());
    }

    /** Case {@code number} from its registration at {@code at} to its closure. */
    CaseId past(int number, Instant at) {
        CaseId id = work(number, at, 3);
        Bureau bureau = bureau(number);
        for (int note = 1; note <= 1 + number % 4; note++) {
            step();
            yidi.caseDesk()
                    .addNote(
                            by(bureau.handler(), number, "note-" + note),
                            id,
                            new AddNote(FreeText.of("第" + note + "次到场查看")))
                    .orElseThrow();
        }
        step();
        yidi.caseDesk()
                .conclude(
                        by(bureau.handler(), number, "conclude"),
                        id,
                        new ConcludeCase(CaseResult.RESOLVED, FreeText.of("已到现场处理完毕")))
                .orElseThrow();
        step();
        yidi.caseDesk()
                .answer(by(bureau.handler(), number, "answer"), id, new AnswerCitizen(FreeText.of("问题已经处理，请查看")))
                .orElseThrow();
        step();
        yidi.caseDesk()
                .close(by(bureau.handler(), number, "close"), id, new CloseCase())
                .orElseThrow();
        time.moveTo(NOW);
        return id;
    }

    /** Case {@code number} from its registration at {@code at} to where it is worked on. */
    CaseId open(int number, Instant at) {
        CaseId id = work(number, at, 1 + number / BUREAUS.size() % 3);
        time.moveTo(NOW);
        return id;
    }

    /** Registered, dispatched and accepted: as many of these as {@code steps} says. */
    private CaseId work(int number, Instant at, int steps) {
        time.moveTo(at);
        Bureau bureau = bureau(number);
        CaseId id = register(number, bureau);
        if (steps > 1) {
            step();
            yidi.caseDesk()
                    .dispatch(
                            by(CLERK, number, "dispatch"),
                            id,
                            new Dispatch(
                                    DispatchVerb.FORWARD,
                                    new OrganId(bureau.organ()),
                                    FreeText.of("属该单位职责"),
                                    Optional.empty()))
                    .orElseThrow();
        }
        if (steps > 2) {
            step();
            yidi.caseDesk()
                    .accept(by(bureau.handler(), number, "accept"), id, new AcceptCase(bureau.handler()))
                    .orElseThrow();
        }
        return id;
    }

    private CaseId register(int number, Bureau bureau) {
        return yidi.reception()
                .register(
                        by(CLERK, number, "register"),
                        Register.of(
                                        number % 3 == 0 ? IntakeChannel.VISIT : IntakeChannel.ONLINE,
                                        villages.get(Math.floorMod(number * 31, villages.size()))
                                                .code(),
                                        CaseKind.REQUEST,
                                        FreeText.of("第" + number + "件：请求处理"),
                                        FreeText.of("村口的问题已经有一个月了，请有关单位到现场看一看并尽快处理。"))
                                .about(new TopicCode(bureau.topic()))
                                .between(PartyEntry.person(PartyRole.APPLICANT, name(number), phone(number))))
                .orElseThrow()
                .receipt()
                .caseId();
    }

    private static PersonName name(int number) {
        int length = GIVEN.length();
        return PersonName.of("张" + GIVEN.charAt(number % length) + GIVEN.charAt(number / length % length));
    }

    private void step() {
        time.advance(Duration.ofHours(5));
    }

    private static Bureau bureau(int number) {
        return BUREAUS.get(number % BUREAUS.size());
    }

    private static Envelope by(OfficerId officer, int number, String step) {
        return Envelope.of("t" + number + "-" + step, officer);
    }
}
