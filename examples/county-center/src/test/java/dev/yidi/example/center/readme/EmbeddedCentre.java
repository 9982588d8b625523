package dev.yidi.example.center.readme;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.RoutingAdvice;
import dev.yidi.jdbc.JdbcStores;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The program of the README, as it stands there. */
final class EmbeddedCentre {
    private EmbeddedCentre() {}

    // README begins
    static CitizenView oneCase(Path directory, byte[] countyKey) {
        CountyProfile county = Presets.centre(); // or a document of your own
        OfficerId clerk = new OfficerId("clerk-1");
        Staff staff = Staff.of(List.of(new Officer(
                clerk,
                "窗口 1 号",
                new OrganId("zhili"),
                county.territory().root().code(),
                Set.of(Role.RECEPTIONIST, Role.CENTRE_DISPATCHER))));

        try (JdbcStores stores =
                JdbcStores.embedded(directory).county(county.county()).open()) {
            Yidi centre = Yidi.builder()
                    .profile(county)
                    .stores(stores)
                    .keys(Keys.local("2026", countyKey))
                    .staff(staff)
                    .build();

            Registered registered = centre.reception()
                    .register(
                            Envelope.of("register-1", clerk),
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

            RoutingAdvice advice = centre.reception()
                    .advise(clerk, registered.receipt().caseId())
                    .orElseThrow(); // advice with reasons: an officer decides
            centre.caseDesk()
                    .dispatch(
                            Envelope.of("dispatch-1", clerk),
                            registered.receipt().caseId(),
                            new Dispatch(DispatchVerb.FORWARD, advice.organ(), FreeText.of("属该单位职责"), Optional.empty()))
                    .orElseThrow();

            return centre.inquiry()
                    .follow(new Credential(registered.queryCode(), "1234"))
                    .orElseThrow();
        }
    }
    // README ends
}
