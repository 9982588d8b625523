package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.consultation.Appointment;
import dev.yidi.core.consultation.AskForConsultation;
import dev.yidi.core.consultation.ConfirmAppointment;
import dev.yidi.core.consultation.ConsentToProcessing;
import dev.yidi.core.consultation.ConsultationKind;
import dev.yidi.core.consultation.ConsultationMode;
import dev.yidi.core.consultation.OfferAppointment;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.litigation.AgencyCommand;
import dev.yidi.core.litigation.ApplyForLegalAid;
import dev.yidi.core.litigation.AskForAidPapers;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.SubmitSuit;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.RecordPerformance;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.core.petition.OpenHearing;
import dev.yidi.core.proceeding.Asked;
import dev.yidi.core.profile.RatedSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked of whom, with day and place, and what was given is not asked for again. */
class CitizenSideTest {
    private static final ProceedingId M1 = new ProceedingId("m1");
    private static final ProceedingId A1 = new ProceedingId("a1");
    private static final ProceedingId K1 = new ProceedingId("k1");
    private static final MediatorId CHEN = new MediatorId("chen");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 5, 8);

    @Test
    void consent_and_signature_are_asked_of_those_who_have_not_given_them() {
        Play proposed = Play.dispute().acceptedBy(CountyDesk.HALL_A).does(ProceedingMoves.proposal());
        assertThat(asked(proposed, Play.WANG)).containsExactly("consent");
        Play consented = proposed.does(step(new ConsentToMediation(Play.WANG)));
        assertThat(asked(consented, Play.WANG)).isEmpty();
        assertThat(asked(consented, Play.LI)).containsExactly("consent");

        Play drawn = drawn(consented.does(step(new ConsentToMediation(Play.LI))));
        assertThat(asked(drawn, Play.WANG)).containsExactly("signature");
        Play signed = drawn.does(step(new SignAgreement(Play.WANG, SignatureForm.SIGNATURE)));
        assertThat(asked(signed, Play.WANG)).isEmpty();
        assertThat(asked(signed, Play.LI)).containsExactly("signature");
    }

    @Test
    void an_agreement_asks_the_debtor_to_perform_and_both_whether_they_apply_together() {
        Play effective = effective();
        Asked application = Asked.by("joint-application", Optional.of(LocalDate.of(2026, 4, 1)));

        assertThat(asks(effective, Play.WANG)).containsExactly(application);
        assertThat(asks(effective, Play.LI)).containsExactly(Asked.by("obligation", Optional.of(DUE)), application);
        assertThat(asked(effective.does(step(new RecordPerformance("pay", Play.text()))), Play.LI))
                .isEmpty();
        assertThat(asked(effective.days(40), Play.WANG)).isEmpty();
    }

    @Test
    void a_hearing_is_said_with_its_time_and_place() {
        Instant then = Instant.parse("2026-03-20T01:00:00Z");
        Play heard = Petitions.inProcedure(phoned(Registration.petition()))
                .does(Petitions.does(new OpenHearing(Play.text(), FreeText.of("中心二楼"), Optional.of(then), false)));

        assertThat(asks(heard, Play.WANG))
                .containsExactly(Asked.to("hearing", Optional.of(then), Optional.of(FreeText.of("中心二楼"))));
        assertThat(heard.refusals(Petitions.does(
                        new OpenHearing(Play.text(), Play.text(), Optional.of(Play.START.minusSeconds(1)), false))))
                .contains("petition.hearing.past");
    }

    @Test
    void an_appointment_is_answered_then_kept_and_only_the_client_is_asked() {
        Instant then = Instant.parse("2026-03-20T01:00:00Z");
        Appointment time = new Appointment(Play.HAN, then, ConsultationMode.ON_SITE, Optional.of(FreeText.of("咨询室")));
        Play begun = phoned(Registration.dispute())
                .acceptedBy(CountyDesk.HALL_A)
                .does(new ConductConsultation(
                        K1, new AskForConsultation(K1, ConsultationKind.PSYCHOLOGICAL, Play.WANG, false)));
        assertThat(asked(begun, Play.WANG)).containsExactly("processing-consent");
        assertThat(asked(begun, Play.LI)).isEmpty();

        Play offered = begun.does(new ConductConsultation(K1, new ConsentToProcessing(Play.WANG, true)))
                .does(new ConductConsultation(K1, new OfferAppointment(time)));
        assertThat(asks(offered, Play.WANG))
                .containsExactly(Asked.to("appointment-answer", Optional.of(then), time.place()));
        assertThat(asks(offered.does(new ConductConsultation(K1, new ConfirmAppointment())), Play.WANG))
                .containsExactly(Asked.to("appointment", Optional.of(then), time.place()));
    }

    @Test
    void papers_for_legal_aid_are_asked_of_the_party_who_applied() {
        Play aid = Play.dispute()
                .does(help(new BeginAgency(A1, Play.WANG, Optional.empty(), Optional.empty())))
                .does(help(new ApplyForLegalAid(TODAY, Optional.empty())))
                .does(help(new AskForAidPapers(List.of(Play.text()))));

        assertThat(asked(aid, Play.WANG)).containsExactly("aid-papers");
        assertThat(asked(aid, Play.LI)).isEmpty();
    }

    @Test
    void a_rating_is_asked_once() {
        Play closed = Play.petition().closedBy(CountyDesk.HOUSING);

        assertThat(asked(closed, Play.WANG)).containsExactly("rating");
        assertThat(asked(
                        closed.by(Actor.citizen())
                                .does(new RateCase(RatedSubject.ORGAN, "SATISFIED", Optional.empty())),
                        Play.WANG))
                .isEmpty();
    }

    @Test
    void the_next_due_day_is_the_centres_and_not_a_courts() {
        Play petition = Petitions.inProcedure(Play.petition());
        Optional<LocalDate> before = CitizenSide.nextDue(petition.file(), petition.setting());
        Play suing = petition.does(help(new BeginAgency(A1, Play.WANG, Optional.empty(), Optional.empty())))
                .does(help(new SubmitSuit(new Court("甲县人民法院", CourtLevel.BASIC), TODAY)));

        assertThat(before).isPresent();
        assertThat(suing.running()).contains("SUIT_FILING-1");
        assertThat(suing.clock("SUIT_FILING")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isBefore(before.orElseThrow());
        assertThat(CitizenSide.nextDue(suing.file(), suing.setting())).isEqualTo(before);
    }

    @Test
    void who_is_about_to_ask_for_a_second_place_is_warned_beforehand() {
        Play heard = Petitions.inProcedure(phoned(Registration.petition()))
                .does(new RecordTrip(Optional.of(Play.WANG), FreeText.of("治理中心"), TripPurpose.REGISTRATION, false));
        OpenHearing elsewhere = new OpenHearing(Play.text(), FreeText.of("住建局"));
        assertThat(heard.refusals(Petitions.does(elsewhere))).containsExactly("case.trip.second-place");
        assertThat(heard.refusals(Petitions.does(new OpenHearing(Play.text(), FreeText.of("治理中心，二楼")))))
                .isEmpty();
        assertThat(heard.refusals(
                        Petitions.does(new OpenHearing(Play.text(), FreeText.of("住建局"), Optional.empty(), true))))
                .isEmpty();

        Appointment there = new Appointment(
                Play.HAN,
                Instant.parse("2026-03-20T01:00:00Z"),
                ConsultationMode.ON_SITE,
                Optional.of(FreeText.of("司法所")));
        Appointment byPhone = new Appointment(Play.HAN, there.start(), ConsultationMode.PHONE, Optional.empty());
        Play asked = heard.does(
                new ConductConsultation(K1, new AskForConsultation(K1, ConsultationKind.LEGAL, Play.WANG, false)));
        assertThat(asked.reasons(new ConductConsultation(K1, new OfferAppointment(there))))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("case.trip.second-place");
                    assertThat(reason.details()).containsEntry("offers", "proxy, online");
                });
        assertThat(asked.refusals(new ConductConsultation(K1, new OfferAppointment(there, true))))
                .isEmpty();
        assertThat(asked.refusals(new ConductConsultation(K1, new OfferAppointment(byPhone))))
                .isEmpty();
    }

    /** Nobody has come anywhere yet. */
    private static Play phoned(Registration registration) {
        return Play.begin(registration.by(IntakeChannel.PHONE));
    }

    private static Play effective() {
        return drawn(Play.dispute()
                        .acceptedBy(CountyDesk.HALL_A)
                        .does(ProceedingMoves.proposal())
                        .does(step(new ConsentToMediation(Play.WANG)))
                        .does(step(new ConsentToMediation(Play.LI))))
                .does(step(new SignAgreement(Play.WANG, SignatureForm.SIGNATURE)))
                .does(step(new SignAgreement(Play.LI, SignatureForm.SIGNATURE)))
                .does(step(new SignAsMediator(CHEN)))
                .does(step(new SealAgreement("人民调解委员会")));
    }

    private static Play drawn(Play open) {
        return open.does(step(new AppointMediator(CHEN, Set.of())))
                .does(step(new HoldSession(Session.closed(
                        SessionMode.ONLINE, Play.text(), Set.of(CHEN), Set.of(Play.WANG, Play.LI), Play.text()))))
                .does(step(new RecordWrittenAgreement(AgreementTerms.whole(
                        Play.text(),
                        Play.text(),
                        List.of(new Obligation("pay", Play.LI, Play.WANG, Play.text(), Optional.of(DUE)))))));
    }

    private static ConductMediation step(MediationCommand command) {
        return new ConductMediation(M1, command);
    }

    private static ConductAgency help(AgencyCommand command) {
        return new ConductAgency(A1, command);
    }

    private static List<Asked> asks(Play play, PartyId party) {
        return CitizenSide.asks(play.file(), Set.of(party), play.setting());
    }

    private static List<String> asked(Play play, PartyId party) {
        return asks(play, party).stream()
                .map(Asked::what)
                .filter(what -> !what.equals("joint-application"))
                .toList();
    }
}
