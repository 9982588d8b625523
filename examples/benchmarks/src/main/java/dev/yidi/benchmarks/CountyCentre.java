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
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole library over some stores: ten steps of a request from the window to its closure. */
final class CountyCentre implements Contestant {
    /** How many steps a life cycle has. */
    static final int STEPS = 10;

    private static final OfficerId CLERK = new OfficerId("clerk");
    private static final OfficerId HANDLER = new OfficerId("handler");
    private static final OrganId BUREAU = new OrganId("zhujian");

    private final String name;
    private final Yidi yidi;

    CountyCentre(String name, Stores stores) {
        CountyProfile county = Presets.centre();
        this.name = name;
        this.yidi = Yidi.builder()
                .profile(county)
                .stores(stores)
                .keys(Keys.local("benchmark", new byte[32]))
                .staff(Staff.of(List.of(
                        officer(county, CLERK, county.centre().id(), Role.RECEPTIONIST, Role.CENTRE_DISPATCHER),
                        officer(county, HANDLER, BUREAU, Role.HANDLER))))
                .clock(Clock.systemUTC())
                .build();
    }

    private static Officer officer(CountyProfile county, OfficerId id, OrganId organ, Role... roles) {
        return new Officer(id, id.value(), organ, county.territory().root().code(), Set.of(roles));
    }

    Yidi yidi() {
        return yidi;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void open(int number) {
        register(number);
    }

    private CaseId register(int number) {
        return yidi.reception()
                .register(
                        Envelope.of("register-" + number, CLERK),
                        Register.of(
                                        IntakeChannel.VISIT,
                                        DivisionCode.of("330122003001"),
                                        CaseKind.REQUEST,
                                        FreeText.of("路灯不亮"),
                                        FreeText.of("村口的路灯坏了一个月，请修好。"))
                                .about(new TopicCode("construction.facilities"))
                                .between(PartyEntry.person(
                                        PartyRole.APPLICANT, PersonName.of("张三"), PhoneNumber.of("13800001234"))))
                .orElseThrow()
                .receipt()
                .caseId();
    }

    @Override
    public void lifeCycle(int number) {
        CaseId id = register(number);
        yidi.caseDesk()
                .dispatch(
                        by(CLERK, number, "dispatch"),
                        id,
                        new Dispatch(DispatchVerb.FORWARD, BUREAU, FreeText.of("属该单位职责"), Optional.empty()))
                .orElseThrow();
        yidi.caseDesk()
                .accept(by(HANDLER, number, "accept"), id, new AcceptCase(HANDLER))
                .orElseThrow();
        for (int note = 1; note <= STEPS - 6; note++) {
            yidi.caseDesk()
                    .addNote(by(HANDLER, number, "note-" + note), id, new AddNote(FreeText.of("第" + note + "次到场查看")))
                    .orElseThrow();
        }
        yidi.caseDesk()
                .conclude(
                        by(HANDLER, number, "conclude"), id, new ConcludeCase(CaseResult.RESOLVED, FreeText.of("已修好")))
                .orElseThrow();
        yidi.caseDesk()
                .answer(by(HANDLER, number, "answer"), id, new AnswerCitizen(FreeText.of("路灯已经修好")))
                .orElseThrow();
        yidi.caseDesk().close(by(HANDLER, number, "close"), id, new CloseCase()).orElseThrow();
    }

    private static Envelope by(OfficerId officer, int number, String step) {
        return Envelope.of(step + "-" + number, officer);
    }
}
