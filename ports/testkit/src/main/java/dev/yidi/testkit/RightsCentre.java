package dev.yidi.testkit;

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
import dev.yidi.ports.CitizenView;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A centre over given stores, and one matter of one citizen in it. */
final class RightsCentre {
    static final String FACTOR = "1234";
    static final OfficerId CLERK = new OfficerId("clerk");
    static final OfficerId HANDLER = new OfficerId("handler");
    static final OfficerId SECOND = new OfficerId("second");
    static final OfficerId SUPERVISOR = new OfficerId("supervisor");
    static final OfficerId GRID_WORKER = new OfficerId("grid-worker");
    static final OrganId BUREAU = new OrganId("zhujian");
    private static final DivisionCode VILLAGE = DivisionCode.of("330122003001");
    private static final CountyProfile COUNTY = Presets.centre();
    private static final OrganId CENTRE = COUNTY.centre().id();
    private static final OfficerId DISPATCHER = new OfficerId("dispatcher");

    final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    final Yidi yidi;
    Registered registered;
    Credential credential;
    private final AtomicInteger commands = new AtomicInteger();

    RightsCentre(Stores stores) {
        yidi = Yidi.builder()
                .profile(COUNTY.revise()
                        .county(stores.county().orElse(COUNTY.county()))
                        .profile())
                .stores(stores)
                .keys(Keys.local("rights", new byte[32]))
                .staff(Staff.of(List.of(
                        officer(CLERK, CENTRE, Role.RECEPTIONIST),
                        officer(DISPATCHER, CENTRE, Role.CENTRE_DISPATCHER),
                        officer(SUPERVISOR, CENTRE, Role.SUPERVISOR),
                        officer(GRID_WORKER, CENTRE, Role.GRID_WORKER),
                        officer(HANDLER, BUREAU, Role.HANDLER),
                        officer(SECOND, CENTRE, Role.RECEPTIONIST))))
                .clock(time)
                .build();
        registered = register();
        credential = new Credential(registered.queryCode(), FACTOR);
    }

    /** The citizen comes with one more matter, which is theirs from now on. */
    void another() {
        registered = register();
        credential = new Credential(registered.queryCode(), FACTOR);
    }

    private Registered register() {
        return yidi.reception()
                .register(
                        by(CLERK),
                        Register.of(IntakeChannel.VISIT, VILLAGE, CaseKind.REQUEST, text("路灯不亮"), text("村口的路灯坏了两个月"))
                                .about(new TopicCode("construction.facilities"))
                                .between(PartyEntry.person(
                                        PartyRole.APPLICANT, PersonName.of("吴老汉"), PhoneNumber.of("1380000" + FACTOR))))
                .orElseThrow();
    }

    private static Officer officer(OfficerId id, OrganId organ, Role role) {
        return new Officer(id, id.value(), organ, COUNTY.territory().root().code(), Set.of(role));
    }

    static FreeText text(String words) {
        return FreeText.of(words);
    }

    CaseId caseId() {
        return registered.receipt().caseId();
    }

    Envelope by(OfficerId officer) {
        return Envelope.of("rights-" + commands.incrementAndGet(), officer);
    }

    /** A command id of the citizen that was never used before. */
    String mine() {
        return "mine-" + commands.incrementAndGet();
    }

    CitizenView view() {
        return yidi.inquiry().follow(credential).orElseThrow();
    }

    List<String> steps() {
        return view().timeline().stream().map(CitizenView.Step::what).toList();
    }

    void dispatch() {
        yidi.caseDesk()
                .dispatch(
                        by(DISPATCHER),
                        caseId(),
                        new Dispatch(DispatchVerb.FORWARD, BUREAU, text("属地"), Optional.empty()))
                .orElseThrow();
        yidi.caseDesk().accept(by(HANDLER), caseId(), new AcceptCase(HANDLER)).orElseThrow();
    }

    void answer() {
        yidi.caseDesk()
                .conclude(by(HANDLER), caseId(), new ConcludeCase(CaseResult.RESOLVED, text("已修")))
                .orElseThrow();
        yidi.caseDesk()
                .answer(by(HANDLER), caseId(), new AnswerCitizen(text("路灯已经修好")))
                .orElseThrow();
    }

    void close() {
        yidi.caseDesk().close(by(HANDLER), caseId(), new CloseCase()).orElseThrow();
    }
}
