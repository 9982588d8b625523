package dev.yidi.jdbc;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.MovableTime;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** A whole centre 中心 over given stores, with real cases, codes and keys, at a time that a test moves. */
final class LivingCentre {
    static final String FACTOR = "1234";
    static final OfficerId CLERK = new OfficerId("clerk");
    static final OfficerId DISPATCHER = new OfficerId("dispatcher");
    static final OfficerId HANDLER = new OfficerId("handler");
    static final OfficerId SUPERVISOR = new OfficerId("supervisor");
    static final OfficerId AUDITOR = new OfficerId("auditor");
    static final OrganId BUREAU = new OrganId("zhujian");
    static final TopicCode LAMPS = new TopicCode("construction.facilities");
    private static final CountyProfile COUNTY = Presets.centre();
    private static final OrganId CENTRE = COUNTY.centre().id();
    private static final DivisionCode VILLAGE = DivisionCode.of("330122003001");

    final MovableTime time;
    final Yidi yidi;
    private final String commands;
    private final AtomicInteger number = new AtomicInteger();

    private LivingCentre(Stores stores, String now, String commands, RandomGenerator random) {
        this.time = MovableTime.at(now);
        this.commands = commands;
        this.yidi = Yidi.builder()
                .profile(COUNTY.revise()
                        .county(stores.county().orElse(COUNTY.county()))
                        .profile())
                .stores(stores)
                .keys(Keys.local("tests", new byte[32]))
                .staff(Staff.of(List.of(
                        officer(CLERK, CENTRE, Role.RECEPTIONIST),
                        officer(DISPATCHER, CENTRE, Role.CENTRE_DISPATCHER),
                        officer(SUPERVISOR, CENTRE, Role.SUPERVISOR),
                        officer(AUDITOR, CENTRE, Role.AUDITOR),
                        officer(HANDLER, BUREAU, Role.HANDLER))))
                .random(random)
                .clock(time)
                .build();
    }

    /** A centre whose commands are called {@code commands-1} and so on, and nobody else's are. */
    static LivingCentre at(String now, Stores stores, String commands) {
        return new LivingCentre(stores, now, commands, new SecureRandom());
    }

    /** The same, which draws the same ids and codes each time. */
    static LivingCentre repeatable(String now, Stores stores, String commands) {
        return new LivingCentre(stores, now, commands, new Random(7));
    }

    private static Officer officer(OfficerId id, OrganId organ, Role role) {
        return new Officer(id, id.value(), organ, COUNTY.territory().root().code(), Set.of(role));
    }

    static FreeText text(String words) {
        return FreeText.of(words);
    }

    Envelope by(OfficerId officer) {
        return Envelope.of(command(), officer);
    }

    String command() {
        return commands + "-" + number.incrementAndGet();
    }

    static Credential credential(Registered registered) {
        return new Credential(registered.queryCode(), FACTOR);
    }

    static Register matter(CaseKind kind) {
        Register plain = Register.of(IntakeChannel.VISIT, VILLAGE, kind, text("路灯不亮"), text("村口的路灯坏了两个月；“\\𠮷”"))
                .between(PartyEntry.person(
                        PartyRole.APPLICANT, PersonName.of("吴老汉"), PhoneNumber.of("1380000" + FACTOR)));
        return new Register(
                plain.channel(),
                plain.window(),
                plain.receivedAt(),
                plain.place(),
                plain.title(),
                plain.narrative(),
                1,
                kind,
                kind == CaseKind.PETITION ? Optional.of(PetitionCategory.APPEAL_CLAIM) : Optional.empty(),
                plain.topic(),
                plain.parties(),
                plain.accused(),
                plain.firstHandler(),
                plain.attendedAt());
    }

    Registered register(Register matter) {
        return yidi.reception().register(by(CLERK), matter).orElseThrow();
    }

    /** A request that is classified. */
    Registered request() {
        return register(matter(CaseKind.REQUEST).about(LAMPS));
    }

    void dispatch(CaseId caseId) {
        yidi.caseDesk()
                .dispatch(
                        by(DISPATCHER),
                        caseId,
                        new Dispatch(DispatchVerb.FORWARD, BUREAU, text("属地"), Optional.empty()))
                .orElseThrow();
    }

    void accept(CaseId caseId) {
        dispatch(caseId);
        yidi.caseDesk().accept(by(HANDLER), caseId, new AcceptCase(HANDLER)).orElseThrow();
    }

    void conclude(CaseId caseId) {
        accept(caseId);
        yidi.caseDesk()
                .conclude(by(HANDLER), caseId, new ConcludeCase(CaseResult.RESOLVED, text("已修")))
                .orElseThrow();
    }

    void close(CaseId caseId) {
        conclude(caseId);
        yidi.caseDesk()
                .answer(by(HANDLER), caseId, new AnswerCitizen(text("路灯已经修好")))
                .orElseThrow();
        yidi.caseDesk().close(by(HANDLER), caseId, new CloseCase()).orElseThrow();
    }
}
