package dev.yidi.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.court.ApplicationForm;
import dev.yidi.core.court.ApplyForConfirmation;
import dev.yidi.core.court.CompetentCourts;
import dev.yidi.core.court.ConfirmationPaper;
import dev.yidi.core.court.ConfirmationRequest;
import dev.yidi.core.court.ConfirmationStage;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.court.CourtLink;
import dev.yidi.core.court.CourtTie;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.court.RecordCourtAcceptance;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 法院裁定回传: what the court rules on an agreement comes by message, and stands in the case. */
class RulingFromTheCourtStory {
    private static final PartyId ZHANG = new PartyId("p1");
    private static final PartyId LI = new PartyId("p2");
    private static final ProceedingId MEDIATION = new ProceedingId("mediation-1");
    private static final ProceedingId CONFIRMATION = new ProceedingId("confirmation-1");
    private static final MediatorId MEDIATOR = new MediatorId(InboxCentre.MEDIATOR.value());
    private static final Court COURT = new Court("桐庐县人民法院", CourtLevel.BASIC);
    private static final String COMMITTEE = "县矛盾纠纷人民调解委员会";

    private final InboxCentre centre = new InboxCentre();
    private int commands;

    @Test
    void the_court_rules_by_message_on_what_was_agreed() {
        CaseId wall = register();
        agree(wall);
        applyForConfirmation(wall);
        assertThat(confirmation(wall).stage()).isEqualTo(ConfirmationStage.ACCEPTED);

        // A week later the court rules, and its line stutters.
        centre.time.advance(Duration.ofDays(7));
        CloudEvent ruling = InboxCentre.event(
                InboxCentre.COURT, InboundMappings.COURT_RULING, "(2026)浙0122民特17号", wall.value(), """
                {"caseId": "%s", "proceeding": "confirmation-1", "ruling": "CONFIRMED"}""".formatted(wall));
        centre.send(ruling);
        centre.work();
        long ruled = view(wall).version();
        centre.send(ruling);
        centre.work();

        // The ruling stands in the case, once, and the court was told so both times.
        assertThat(confirmation(wall).stage()).isEqualTo(ConfirmationStage.CONFIRMED);
        assertThat(view(wall).version()).isEqualTo(ruled);
        assertThat(centre.replies())
                .hasSize(2)
                .allSatisfy(reply -> assertThat(reply.data().orElseThrow())
                        .contains("\"outcome\":\"done\"", "\"caseId\":\"" + wall.value() + "\""));

        // A second ruling on the same application is refused, and the first one stays.
        centre.send(InboxCentre.event(
                InboxCentre.COURT, InboundMappings.COURT_RULING, "(2026)浙0122民特18号", wall.value(), """
                {"caseId": "%s", "proceeding": "confirmation-1", "ruling": "REJECTED", "grounds": ["UNCLEAR"]}""".formatted(
                                wall)));
        centre.work();
        assertThat(centre.replies().get(0).data().orElseThrow()).contains("\"outcome\":\"refused\"");
        assertThat(confirmation(wall).stage()).isEqualTo(ConfirmationStage.CONFIRMED);
    }

    private CaseId register() {
        return centre.yidi
                .reception()
                .register(
                        by(),
                        Register.of(
                                        IntakeChannel.VISIT,
                                        DivisionCode.of("330122003001"),
                                        CaseKind.DISPUTE,
                                        text("围墙越界"),
                                        text("李四砌墙占了张三家门前的路。"))
                                .about(new TopicCode("dispute.neighbour"))
                                .between(
                                        PartyEntry.person(
                                                PartyRole.APPLICANT,
                                                PersonName.of("张三"),
                                                PhoneNumber.of("13800001234")),
                                        PartyEntry.person(
                                                PartyRole.RESPONDENT,
                                                PersonName.of("李四"),
                                                PhoneNumber.of("13900005678"))))
                .orElseThrow()
                .receipt()
                .caseId();
    }

    private void agree(CaseId wall) {
        centre.yidi
                .caseDesk()
                .accept(by(), wall, new AcceptCase(InboxCentre.MEDIATOR))
                .orElseThrow();
        Set<PartyId> both = Set.of(ZHANG, LI);
        List<MediationCommand> steps = List.of(
                new ProposeMediation(
                        MEDIATION, MediationTerms.peoples(), Referral.none(), MediationOrigin.APPLIED, both, COMMITTEE),
                new ConsentToMediation(ZHANG),
                new ConsentToMediation(LI),
                new AppointMediator(MEDIATOR, Set.of()),
                new HoldSession(
                        Session.closed(SessionMode.ON_SITE, text("县社会治理中心调解室"), Set.of(MEDIATOR), both, text("各让一步"))),
                new RecordWrittenAgreement(AgreementTerms.whole(text("墙占路一米二。"), text("李四把墙退回界内。"), List.of())),
                new SignAgreement(ZHANG, SignatureForm.SIGNATURE),
                new SignAgreement(LI, SignatureForm.SIGNATURE),
                new SignAsMediator(MEDIATOR),
                new SealAgreement(COMMITTEE));
        steps.forEach(step ->
                centre.yidi.mediationRoom().conduct(by(), wall, MEDIATION, step).orElseThrow());
    }

    private void applyForConfirmation(CaseId wall) {
        LocalDate today = LocalDate.ofInstant(centre.time.instant(), ZoneId.of("Asia/Shanghai"));
        centre.yidi
                .courtDesk()
                .apply(
                        by(),
                        wall,
                        CONFIRMATION,
                        new ApplyForConfirmation(
                                CONFIRMATION,
                                new ConfirmationRequest(
                                        Set.of(ZHANG, LI),
                                        Set.of(),
                                        Set.of(ZHANG, LI),
                                        true,
                                        today,
                                        today,
                                        ApplicationForm.WRITTEN,
                                        Set.of(),
                                        false,
                                        EnumSet.allOf(ConfirmationPaper.class),
                                        List.of(COURT),
                                        new CompetentCourts(List.of(new CourtTie(COURT, CourtLink.SEAT)), false)),
                                today.plusDays(30)))
                .orElseThrow();
        centre.yidi
                .courtDesk()
                .recordAcceptance(by(), wall, CONFIRMATION, new RecordCourtAcceptance(COURT))
                .orElseThrow();
    }

    private JudicialConfirmation confirmation(CaseId wall) {
        return view(wall)
                .proceedings()
                .find(JudicialConfirmation.class, CONFIRMATION)
                .orElseThrow();
    }

    private CaseView view(CaseId wall) {
        return centre.yidi.caseDesk().view(InboxCentre.MEDIATOR, wall).orElseThrow();
    }

    private Envelope by() {
        return Envelope.of("story-" + ++commands, InboxCentre.MEDIATOR);
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
