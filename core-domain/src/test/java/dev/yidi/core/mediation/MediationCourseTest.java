package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Reason;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How mediations begin, are told, run and are paid for, by the terms of each type. */
class MediationCourseTest {
    private static final Set<MediationNotice> ALL = EnumSet.allOf(MediationNotice.class);

    static List<MediationTerms> published() {
        return MediationTermsTable.published().all();
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_mediation_is_open_when_all_consented_and_where_the_terms_ask_for_it_the_body_took_it(MediationTerms terms) {
        Room room = Room.proposed(terms);
        room.does(new ConsentToMediation(Room.WANG));
        assertThat(room.stage()).isEqualTo(MediationStage.PROPOSED);

        if (terms.acceptance() == AcceptanceRule.BODY) {
            room.does(Room.take(terms));
            assertThat(room.stage()).as("taken, but not agreed to").isEqualTo(MediationStage.PROPOSED);
            assertThat(room.refuses(Room.take(terms))).contains("mediation.take.already-taken");
        } else {
            assertThat(room.refuses(TakeDispute.now())).contains("mediation.take.by-consent");
        }
        assertThat(room.does(new ConsentToMediation(Room.LI)))
                .last()
                .isInstanceOf(terms.acceptance() == AcceptanceRule.BODY ? AllConsented.class : MediationAccepted.class);
        assertThat(room.stage()).isEqualTo(MediationStage.OPEN);
        assertThat(room.mediation().isBegun()).isTrue();
    }

    @Test
    void the_period_of_a_traffic_mediation_runs_from_the_fact_that_opened_it() {
        Room room = Room.proposed(terms("traffic"));
        Instant ended = Room.START.minus(Duration.ofDays(4));
        Optional<LocalDate> certified = Optional.of(LocalDate.of(2026, 3, 1));

        assertThat(room.refuses(TakeDispute.now()))
                .containsExactly("mediation.take.start-act", "mediation.take.certificate-missing");
        assertThat(room.refuses(new TakeDispute(
                        Optional.of(StartAct.TREATMENT_ENDED),
                        Optional.of(Room.START.plus(Duration.ofDays(9))),
                        certified)))
                .containsExactly("mediation.take.start-in-future");
        List<MediationEvent> taken =
                room.does(new TakeDispute(Optional.of(StartAct.TREATMENT_ENDED), Optional.of(ended), certified));

        assertThat(taken).singleElement().satisfies(event -> {
            assertThat(event.milestones()).containsExactly(Milestone.MEDIATION_ACCEPTED);
            assertThat(event.reachedAt(Milestone.MEDIATION_ACCEPTED)).isEqualTo(ended);
        });
        assertThat(Room.proposed(terms("market"))
                        .refuses(new TakeDispute(
                                Optional.of(StartAct.LOSS_FIXED), Optional.of(Room.START), Optional.empty())))
                .containsExactly("mediation.take.start-act");
    }

    @Test
    void the_body_may_decline_a_dispute_and_tells_the_other_ways() {
        Room room = Room.proposed(terms("market"));

        assertThat(room.refuses(new EndMediation(MediationEnd.NOT_ACCEPTED, Set.of(), List.of())))
                .containsExactly("mediation.end.other-ways-not-told");
        room.does(new EndMediation(MediationEnd.NOT_ACCEPTED, Room.allWays(), List.of()));

        assertThat(room.stage()).isEqualTo(MediationStage.ENDED);
        assertThat(Room.open().refuses(new EndMediation(MediationEnd.NOT_ACCEPTED, Room.allWays(), List.of())))
                .containsExactly("mediation.end.not-at-this-stage");
    }

    @Test
    void no_session_before_the_parties_were_told_what_they_must_know() {
        Room room = Room.proposed(terms("court-pre-filing"))
                .then(new ConsentToMediation(Room.WANG))
                .then(new ConsentToMediation(Room.LI))
                .then(TakeDispute.now())
                .then(new AppointMediator(Room.CHEN, Set.of()))
                .then(new TellRules(Set.of(MediationNotice.RIGHTS, MediationNotice.RULES)));

        Reason told = room.tries(Room.session(Room.CHEN)).reasons().get(0);

        assertThat(told.code()).isEqualTo("mediation.session.not-told");
        assertThat(told.detail("missing")).contains("CONFIRMATION, EFFECT");
        assertThat(told.basis()).extracting(c -> c.article()).containsExactly("14");
        assertThat(room.refuses(new TellRules(Set.of()))).containsExactly("mediation.notices.none");
        room.then(new TellRules(ALL)).then(Room.session(Room.CHEN));
    }

    @Test
    void a_grave_dispute_before_the_court_is_mediated_by_two() {
        Room room = Room.seated(terms("court-pre-filing"))
                .then(new RequirePanel(PanelGround.ASKED_BY_PARTY, Optional.of(Room.LI)));

        assertThat(room.refuses(Room.session(Room.CHEN))).containsExactly("mediation.session.too-few-mediators");
        room.then(new AppointMediator(Room.ZHAO, Set.of())).then(Room.session(Room.CHEN, Room.ZHAO));
        room.does(new StepAside(Room.ZHAO));
        assertThat(room.refuses(new RecordWrittenAgreement(Room.instalments())))
                .containsExactly("mediation.agreement.too-few-mediators");
        assertThat(room.refuses(new RequirePanel(PanelGround.GRAVE_OR_COMPLEX, Optional.empty())))
                .containsExactly("mediation.panel.already-required");
    }

    @Test
    void a_panel_needs_a_ground_that_the_terms_know() {
        assertThat(Room.seated().refuses(new RequirePanel(PanelGround.GRAVE_OR_COMPLEX, Optional.empty())))
                .containsExactly("mediation.panel.not-provided");
        Room room = Room.seated(terms("court-pre-filing"));
        assertThat(room.refuses(new RequirePanel(PanelGround.ASKED_BY_PARTY, Optional.empty())))
                .containsExactly("mediation.panel.party");
        assertThat(room.refuses(new RequirePanel(PanelGround.GRAVE_OR_COMPLEX, Optional.of(Room.LI))))
                .containsExactly("mediation.panel.party");
    }

    @Test
    void an_online_session_for_the_court_is_held_in_an_opened_room_by_people_who_were_identified() {
        Set<dev.yidi.core.PartyId> both = Set.of(Room.WANG, Room.LI);
        Room room = Room.seated(terms("court-pre-filing-online"));

        assertThat(room.refuses(new HoldSession(
                        Session.closed(SessionMode.ONLINE, Room.SOMETHING, Set.of(Room.CHEN), both, Room.SOMETHING))))
                .containsExactly("mediation.session.online-record-missing");
        assertThat(room.refuses(online(Set.of(Room.WANG))))
                .containsExactly("mediation.session.room-unknown", "mediation.session.identity-unchecked");
        room.does(new OpenOnlineRoom(new OnlineRoom("room-7", Room.SOMETHING, Room.START)));
        assertThat(room.refuses(new OpenOnlineRoom(new OnlineRoom("room-7", Room.SOMETHING, Room.START))))
                .containsExactly("mediation.room.already-open");
        room.does(online(both));

        assertThat(room.mediation().sessions().get(0).online()).hasValueSatisfying(record -> {
            assertThat(record.room()).isEqualTo("room-7");
            assertThat(record.identityChecked()).isEqualTo(both);
        });
    }

    @Test
    void an_online_record_belongs_to_an_online_session() {
        Session plain =
                Session.closed(SessionMode.ON_SITE, Room.SOMETHING, Set.of(Room.CHEN), Set.of(Room.LI), Room.SOMETHING);
        Session odd = new Session(
                plain.mode(),
                plain.place(),
                false,
                Set.of(),
                plain.heldBy(),
                plain.attended(),
                List.of(),
                plain.minutes(),
                List.of(),
                Optional.of(new OnlineRecord("room-7", Set.of(), true)));

        assertThat(Room.seated().refuses(new HoldSession(odd)))
                .containsExactly("mediation.session.not-online", "mediation.session.room-unknown");
    }

    @Test
    void online_the_agreement_is_signed_electronically_and_in_effect_when_all_have_signed() {
        Room room = Room.drawn(terms("court-pre-filing-online"));

        assertThat(room.refuses(new SignAgreement(Room.WANG, SignatureForm.FINGERPRINT)))
                .containsExactly("mediation.sign.not-electronic");
        room.does(new SignAgreement(Room.WANG, SignatureForm.ELECTRONIC));
        assertThat(room.stage()).isEqualTo(MediationStage.AGREEMENT_DRAWN);
        room.does(new SignAgreement(Room.LI, SignatureForm.ELECTRONIC));
        assertThat(room.mediation().effectiveAt()).contains(room.now());
    }

    @Test
    void the_police_try_a_second_time_and_no_third() {
        Room room = Room.seated(terms("police"));
        assertThat(room.refuses(new RecordFailedTry(Room.SOMETHING))).containsExactly("mediation.agreement.no-session");
        room.does(Room.session(Room.CHEN));

        assertThat(room.does(new RecordFailedTry(Room.SOMETHING)).get(0).milestones())
                .containsExactly(Milestone.MEDIATION_TRIED);
        room.does(Room.session(Room.CHEN));
        Reason more = room.tries(new RecordFailedTry(Room.SOMETHING)).reasons().get(0);

        assertThat(more.code()).isEqualTo("mediation.try.no-more");
        assertThat(more.basis()).extracting(c -> c.article()).containsExactly("183");
        assertThat(Room.mediated().refuses(new RecordFailedTry(Room.SOMETHING)))
                .containsExactly("mediation.try.no-more");
    }

    @Test
    void nothing_is_charged_but_by_a_published_list_where_the_law_lets_it() {
        ChargeFee listed = new ChargeFee(Room.WANG, Optional.of("https://example.org/prices"), Room.SOMETHING);
        ChargeFee unlisted = new ChargeFee(Room.WANG, Optional.empty(), Room.SOMETHING);

        assertThat(Room.open().refuses(listed)).containsExactly("mediation.fee.free");
        assertThat(Room.open(terms("labour")).refuses(listed)).containsExactly("mediation.fee.no-ground");
        Room commercial = Room.open(terms("commercial"));
        assertThat(commercial.refuses(unlisted)).containsExactly("mediation.fee.no-price-list");
        commercial.does(listed);
        assertThat(commercial.mediation().course().isCharged()).isTrue();
    }

    @Test
    void a_longer_period_is_agreed_to_by_everyone() {
        LimitId limit = new LimitId("MEDIATE_COURT_PRE_FILING");
        Room room = Room.open(terms("court-pre-filing"));

        assertThat(room.refuses(new AgreeToExtension(limit, Span.days(10), Set.of(Room.WANG))))
                .containsExactly("mediation.extension.not-agreed-by-all");
        assertThat(room.refuses(
                        new AgreeToExtension(new LimitId("PM_MEDIATE"), Span.days(10), Set.of(Room.WANG, Room.LI))))
                .containsExactly("mediation.extension.other-limit");
        room.does(new AgreeToExtension(limit, Span.days(10), Set.of(Room.WANG, Room.LI)));
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_risk_is_reported_and_false_mediation_stopped_in_every_type(MediationTerms terms) {
        Room room = Room.mediated(terms);

        room.does(new ReportRisk(Room.POLICE, Room.SOMETHING));
        room.does(new SuspendForFalseMediation(Room.COURT, Room.SOMETHING));
        assertThat(room.refuses(Room.session(Room.CHEN))).contains("mediation.wrong-stage");
        room.does(new EndMediation(MediationEnd.FALSE_MEDIATION, Set.of(), List.of()));

        assertThat(room.mediation().riskReportedTo()).containsExactly(Room.POLICE);
        assertThat(room.stage()).isEqualTo(MediationStage.ENDED);
    }

    @ParameterizedTest
    @MethodSource("published")
    void an_agreement_of_every_type_takes_effect_with_the_last_act_and_not_before(MediationTerms terms) {
        Room room = Room.effective(Room.proposed(terms));

        assertThat(room.mediation().effectiveAt()).contains(room.now());
        assertThat(room.journal().subList(0, room.journal().size() - 1))
                .noneMatch(AgreementTookEffect.class::isInstance);
    }

    private static HoldSession online(Set<dev.yidi.core.PartyId> checked) {
        return new HoldSession(Session.online(
                new OnlineRecord("room-7", checked, true),
                Set.of(Room.CHEN),
                Set.of(Room.WANG, Room.LI),
                Room.SOMETHING));
    }

    private static MediationTerms terms(String name) {
        return MediationTermsTable.published().get(name);
    }
}
