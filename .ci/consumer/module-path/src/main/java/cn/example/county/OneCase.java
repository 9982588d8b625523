package cn.example.county;

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
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.ports.CaseDesk;
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
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One case from its registration to its close, on an embedded database in the folder that is named. */
public final class OneCase {
    private static final OfficerId CLERK = new OfficerId("clerk-1");
    private static final OfficerId HANDLER = new OfficerId("handler-1");

    private OneCase() {}

    public static void main(String[] arguments) {
        CountyProfile county = Presets.centre();
        try (JdbcStores stores = JdbcStores.embedded(Path.of(arguments[0]))
                .county(county.county())
                .open()) {
            Yidi centre = Yidi.builder()
                    .profile(county)
                    .stores(stores)
                    .keys(Keys.local("2026", new byte[32]))
                    .staff(Staff.of(List.of(
                            officer(county, CLERK, "zhili", Set.of(Role.RECEPTIONIST, Role.CENTRE_DISPATCHER)),
                            officer(county, HANDLER, "zonghe", Set.of(Role.HANDLER)))))
                    .clock(Clock.systemUTC())
                    .build();
            CitizenView seen = whole(centre);
            Package made = Yidi.class.getPackage();
            System.out.printf(
                    "%s: case %s is %s, answered \"%s\", %d steps%n",
                    Yidi.class.getModule().isNamed()
                            ? "module path, " + Yidi.class.getModule().getName()
                            : "class path, Yidi " + made.getImplementationVersion(),
                    seen.number().value(),
                    seen.state(),
                    seen.answer().orElseThrow(),
                    seen.timeline().size());
        }
    }

    private static CitizenView whole(Yidi centre) {
        Registered registered = centre.reception()
                .register(
                        Envelope.of("register-1", CLERK),
                        Register.of(
                                        IntakeChannel.VISIT,
                                        DivisionCode.of("330122003000"),
                                        CaseKind.REQUEST,
                                        FreeText.of("路灯不亮"),
                                        FreeText.of("村口的路灯坏了一个月，请修好。"))
                                .about(new TopicCode("construction.facilities"))
                                .between(PartyEntry.person(
                                        PartyRole.APPLICANT, PersonName.of("张三"), PhoneNumber.of("13800001234"))))
                .orElseThrow();
        CaseId id = registered.receipt().caseId();
        OrganId organ = centre.reception().advise(CLERK, id).orElseThrow().organ();
        CaseDesk desk = centre.caseDesk();
        desk.dispatch(
                        Envelope.of("dispatch-1", CLERK),
                        id,
                        new Dispatch(DispatchVerb.FORWARD, organ, FreeText.of("属该单位职责"), Optional.empty()))
                .orElseThrow();
        desk.accept(Envelope.of("accept-1", HANDLER), id, new AcceptCase(HANDLER))
                .orElseThrow();
        desk.conclude(
                        Envelope.of("conclude-1", HANDLER),
                        id,
                        new ConcludeCase(CaseResult.ANSWERED, FreeText.of("已更换灯具")))
                .orElseThrow();
        desk.answer(Envelope.of("answer-1", HANDLER), id, new AnswerCitizen(FreeText.of("路灯已修好。")))
                .orElseThrow();
        desk.close(Envelope.of("close-1", HANDLER), id, new CloseCase()).orElseThrow();
        return centre.inquiry()
                .follow(new Credential(registered.queryCode(), "1234"))
                .orElseThrow();
    }

    private static Officer officer(CountyProfile county, OfficerId id, String organ, Set<Role> roles) {
        return new Officer(id, id.value(), new OrganId(organ), county.territory().root().code(), roles);
    }
}
