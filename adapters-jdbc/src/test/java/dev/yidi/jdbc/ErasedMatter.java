package dev.yidi.jdbc;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.casefile.AnswerOnTheSpot;
import dev.yidi.core.casefile.CarryOutErasure;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.ProposeErasure;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.testkit.MovableTime;
import java.util.List;
import java.util.Set;

/** A matter of one citizen that is answered, closed and then erased. */
final class ErasedMatter {
    static final CountyProfile COUNTY = Presets.centre();
    static final List<String> CANARIES = List.of("金丝雀", "13900007777");
    private static final OfficerId CLERK = new OfficerId("clerk");
    private static final OfficerId HEAD = new OfficerId("head");
    private static final OfficerId KEEPER = new OfficerId("keeper");
    private static final OrganId CENTRE = COUNTY.centre().id();

    private int commands;

    static Yidi centre(JdbcStores stores) {
        DivisionCode county = COUNTY.territory().root().code();
        return Yidi.builder()
                .profile(COUNTY)
                .stores(stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(List.of(
                        new Officer(CLERK, "窗口", CENTRE, county, Set.of(Role.RECEPTIONIST, Role.HANDLER)),
                        new Officer(HEAD, "主任", CENTRE, county, Set.of(Role.CENTRE_HEAD)),
                        new Officer(KEEPER, "负责人", CENTRE, county, Set.of(Role.DATA_PROTECTION_OFFICER)))))
                .clock(MovableTime.at("2026-03-02T01:00:00Z"))
                .build();
    }

    CaseId answered(Yidi yidi) {
        CaseId caseId = yidi.reception()
                .register(
                        by(CLERK),
                        Register.of(
                                        IntakeChannel.PHONE,
                                        DivisionCode.of("330122003001"),
                                        CaseKind.CONSULTATION,
                                        FreeText.of("金丝雀的标题"),
                                        FreeText.of("金丝雀说的话"))
                                .between(PartyEntry.person(
                                        PartyRole.APPLICANT, PersonName.of("金丝雀"), PhoneNumber.of("13900007777"))))
                .orElseThrow()
                .receipt()
                .caseId();
        yidi.reception()
                .answerOnTheSpot(by(CLERK), caseId, new AnswerOnTheSpot(CaseResult.ANSWERED, FreeText.of("答金丝雀")))
                .orElseThrow();
        yidi.caseDesk().close(by(CLERK), caseId, new CloseCase()).orElseThrow();
        return caseId;
    }

    void erase(Yidi yidi, CaseId caseId) {
        yidi.dataProtectionDesk()
                .conduct(by(HEAD), caseId, new ProposeErasure(ErasureForm.DELETED, ErasureGround.UNLAWFUL_PROCESSING))
                .orElseThrow();
        yidi.dataProtectionDesk()
                .conduct(by(KEEPER), caseId, new CarryOutErasure(ErasureForm.DELETED))
                .orElseThrow();
    }

    private Envelope by(OfficerId officer) {
        return Envelope.of("c-" + ++commands, officer);
    }
}
