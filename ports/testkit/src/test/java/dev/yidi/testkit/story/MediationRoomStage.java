package dev.yidi.testkit.story;

import static dev.yidi.testkit.story.TongluCentre.CLERK;
import static dev.yidi.testkit.story.TongluCentre.DISPATCHER;
import static dev.yidi.testkit.story.TongluCentre.MEDIATION_COMMITTEE;
import static dev.yidi.testkit.story.TongluCentre.SUN;
import static dev.yidi.testkit.story.TongluCentre.ZHAO;

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
import dev.yidi.core.casefile.Classify;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.ReturnOutcome;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A dispute between two people that lies with the mediation committee, and what its stories do again and again. */
final class MediationRoomStage {
    static final PartyId FIRST = new PartyId("p1");
    static final PartyId SECOND = new PartyId("p2");
    static final Set<PartyId> BOTH = Set.of(FIRST, SECOND);
    static final ProceedingId MEDIATION = new ProceedingId("mediation-1");
    static final MediatorId MEDIATOR = new MediatorId(SUN.value());
    static final String COMMITTEE = "县矛盾纠纷人民调解委员会";

    final TongluCentre centre = new TongluCentre();
    final CaseId dispute;

    MediationRoomStage(IntakeChannel channel, String title, String first, String second) {
        dispute = centre.yidi
                .reception()
                .register(
                        centre.by(CLERK),
                        Register.of(channel, TongluCentre.VILLAGE, CaseKind.DISPUTE, text(title), text(title))
                                .between(
                                        person(PartyRole.APPLICANT, first, "13800001234"),
                                        person(PartyRole.RESPONDENT, second, "13900005678")))
                .orElseThrow()
                .receipt()
                .caseId();
        centre.yidi
                .reception()
                .classify(
                        centre.by(CLERK),
                        dispute,
                        new Classify(
                                CaseKind.DISPUTE,
                                Optional.empty(),
                                new TopicCode("dispute.neighbour"),
                                Set.of(),
                                Optional.of(text("纠纷"))))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .dispatch(
                        centre.by(DISPATCHER),
                        dispute,
                        new Dispatch(DispatchVerb.FORWARD, MEDIATION_COMMITTEE, text("适宜调解"), Optional.empty()))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .accept(centre.by(ZHAO), dispute, new AcceptCase(ZHAO))
                .orElseThrow();
    }

    static MediationTerms terms(String name) {
        return MediationTermsTable.published().get(name);
    }

    void does(MediationCommand step) {
        tries(step).orElseThrow();
    }

    Answer<Receipt> tries(MediationCommand step) {
        return centre.yidi.mediationRoom().conduct(centre.by(SUN), dispute, MEDIATION, step);
    }

    void meet() {
        does(new HoldSession(
                Session.closed(SessionMode.ON_SITE, text("县社会治理中心调解室"), Set.of(MEDIATOR), BOTH, text("各自陈述"))));
    }

    Obligation owes(String id, String what, LocalDate due) {
        return new Obligation(id, SECOND, FIRST, text(what), Optional.of(due));
    }

    void pass(int days) {
        centre.time.advance(Duration.ofDays(days));
        while (centre.yidi.timekeeper().sweep(100).claimed() > 0) {
            // the timekeeper goes on until nothing is due
        }
    }

    CaseView view() {
        return centre.yidi.caseDesk().view(ZHAO, dispute).orElseThrow();
    }

    Mediation mediation() {
        return view().proceedings().mediation(MEDIATION).orElseThrow();
    }

    Set<ReturnOutcome> owed() {
        return mediation().returnsOwed();
    }

    static FreeText text(String words) {
        return FreeText.of(words);
    }

    private static PartyEntry person(PartyRole role, String name, String phone) {
        return PartyEntry.person(role, PersonName.of(name), PhoneNumber.of(phone));
    }
}
