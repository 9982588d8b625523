package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.mandate.MandateForm;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.mandate.ProxyKind;
import dev.yidi.core.mandate.Terms;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody acts for a citizen, as far as the mandate goes and no further. */
class MandateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MandateId M = new MandateId("m1");
    private static final ClockId CLOCK = new ClockId("PROXY_REPORT-1");
    private static final Actor PROXY = Actor.officer(Play.QIN, CountyDesk.POLICE);
    private static final Actor IN_HER_PLACE = PROXY.onBehalfOf(Play.WANG);
    private static final AddMaterial MATERIAL = new AddMaterial(Optional.of(Play.WANG), Play.text());
    private final Play play = Play.petition().does(given(Play.QIN, MandateScope.URGE, MandateScope.ADD_MATERIAL));

    /** Ten days, with a report by the fourteenth. */
    static GiveMandate given(OfficerId proxy, MandateScope... scope) {
        return new GiveMandate(M, terms(proxy, Validity.from(DAY), DAY.plusDays(10), DAY.plusDays(12), scope));
    }

    private static Terms terms(
            OfficerId proxy, Validity from, LocalDate last, LocalDate report, MandateScope... scope) {
        return new Terms(
                Play.WANG,
                proxy,
                ProxyKind.GRID_WORKER,
                Set.of(scope),
                new Validity(from.from(), Optional.of(last)),
                report,
                MandateForm.ORAL,
                Play.text());
    }

    @Test
    void within_scope_and_term_the_proxy_acts_and_outside_every_reason_is_named() {
        assertThat(play.by(IN_HER_PLACE).refusals(new UrgeCase())).isEmpty();
        assertThat(play.by(IN_HER_PLACE).refusals(MATERIAL)).isEmpty();
        Play late = play.does(new RevokeMandate(M, Optional.empty())).days(11).by(IN_HER_PLACE);
        assertThat(late.refusals(new WithdrawCase(Set.of(Play.WANG), Play.text())))
                .containsExactly("mandate.outside-scope", "mandate.outside-term", "mandate.revoked");
    }

    @Test
    void the_last_day_counts_whole_and_the_next_not_at_all() {
        assertThat(play.days(10).by(IN_HER_PLACE).refusals(new UrgeCase())).isEmpty();
        assertThat(play.days(11).by(IN_HER_PLACE).refusals(new UrgeCase())).containsExactly("mandate.outside-term");
    }

    @Test
    void the_offices_own_work_is_nobodys_to_do_by_proxy() {
        assertThat(play.by(IN_HER_PLACE).refusals(new AddNote(Play.text())))
                .containsExactly("mandate.not-principals-act");
    }

    @Test
    void another_officer_or_another_principal_has_no_mandate() {
        assertThat(play.by(Actor.officer(Play.HAN, CountyDesk.POLICE).onBehalfOf(Play.WANG))
                        .refusals(new UrgeCase()))
                .containsExactly("mandate.none");
        assertThat(play.by(PROXY.onBehalfOf(Play.LI)).refusals(new UrgeCase())).contains("mandate.none");
    }

    @Test
    void the_principal_takes_it_back_at_any_time_and_only_once() {
        Play revoked = play.by(Actor.citizen()).does(new RevokeMandate(M, Optional.empty()));

        assertThat(revoked.by(IN_HER_PLACE).refusals(new UrgeCase())).containsExactly("mandate.revoked");
        assertThat(revoked.refusals(new RevokeMandate(M, Optional.empty()))).containsExactly("mandate.revoked-before");
        assertThat(play.refusals(new RevokeMandate(new MandateId("none"), Optional.empty())))
                .containsExactly("mandate.unknown");
    }

    @Test
    void what_somebody_else_gave_looks_to_a_citizen_like_a_mandate_that_never_was() {
        Play citizen = play.by(Actor.citizen());
        assertThat(citizen.refusals(new RevokeMandate(M, Optional.empty(), Set.of(Play.LI))))
                .containsExactly("mandate.unknown");
        assertThat(citizen.refusals(new RevokeMandate(M, Optional.empty(), Set.of(Play.LI, Play.WANG))))
                .isEmpty();
    }

    @Test
    void a_principal_has_one_proxy_at_a_time_and_a_new_one_after_revocation() {
        GiveMandate second = new GiveMandate(
                new MandateId("m2"), given(Play.HAN, MandateScope.URGE).terms());

        assertThat(play.reasons(second)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("mandate.overlaps");
            assertThat(reason.details()).containsEntry("mandates", "m1");
        });
        assertThat(play.does(new RevokeMandate(M, Optional.empty())).refusals(second))
                .isEmpty();
    }

    @Test
    void a_bad_mandate_is_refused_with_every_reason() {
        Terms bad = new Terms(
                new PartyId("ghost"),
                Play.QIN,
                ProxyKind.VILLAGE_CADRE,
                Set.of(),
                Validity.from(DAY.plusDays(1)),
                DAY,
                MandateForm.WRITTEN,
                Play.text());
        Play recused = Play.petition()
                .does(new RecuseOfficer(Play.QIN, ConflictGround.INTEREST, Play.text(), Optional.empty()));

        assertThat(recused.refusals(new GiveMandate(M, bad)))
                .containsExactly(
                        "case.party.unknown",
                        "mandate.empty",
                        "mandate.endless",
                        "mandate.not-today",
                        "mandate.report-day",
                        "case.officer.recused");
        assertThat(play.refusals(given(Play.QIN, MandateScope.URGE)))
                .containsExactly("mandate.twice", "mandate.overlaps");
    }

    @Test
    void the_proxy_owes_a_report_by_a_day_and_a_clock_counts_to_it() {
        assertThat(play.file()
                        .clocks()
                        .find(CLOCK)
                        .orElseThrow()
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isEqualTo(DAY.plusDays(12));
        ReportToPrincipal report = new ReportToPrincipal(M, Play.text());
        assertThat(play.refusals(report)).containsExactly("mandate.not-proxy");
        Play reported = play.by(PROXY).does(report);
        assertThat(reported.running()).doesNotContain("PROXY_REPORT-1");
        assertThat(reported.file().mandates().find(M).orElseThrow().owesReport())
                .isFalse();
    }

    @Test
    void a_report_ends_the_clock_of_its_own_mandate_only() {
        Play two = play.does(new RevokeMandate(M, Optional.empty()))
                .does(new GiveMandate(
                        new MandateId("m2"), given(Play.QIN, MandateScope.URGE).terms()))
                .by(PROXY)
                .does(new ReportToPrincipal(new MandateId("m2"), Play.text()));

        assertThat(two.running()).contains("PROXY_REPORT-1").doesNotContain("PROXY_REPORT-2");
    }

    @Test
    void trips_saved_are_counted_and_places_stay_those_the_citizen_went_to() {
        Play out = Play.petition().does(given(Play.QIN, MandateScope.ATTEND)).by(PROXY);
        SaveTrip trip = new SaveTrip(M, FreeText.of("县医院"), TripPurpose.MATERIAL);

        assertThat(play.by(PROXY).refusals(trip)).containsExactly("mandate.outside-scope");
        Play saved = out.does(trip);
        assertThat(saved.file().trips().saved()).hasSize(1);
        assertThat(saved.file().trips().count()).isEqualTo(1);
        assertThat(saved.file().trips().places()).hasSize(1);
    }

    @Test
    void what_is_open_about_a_mandate_is_what_the_commands_would_grant() {
        Play out = Play.petition().does(given(Play.QIN, MandateScope.ATTEND));

        assertThat(open(out)).containsExactly(MandateAct.REVOKE_MANDATE);
        assertThat(open(out.by(PROXY))).containsExactly(MandateAct.values());
        assertThat(open(out.days(11).by(PROXY)))
                .containsExactly(MandateAct.REPORT_TO_PRINCIPAL, MandateAct.REVOKE_MANDATE);
        Play revoked = out.does(new RevokeMandate(M, Optional.empty()));
        assertThat(open(revoked)).isEmpty();
        assertThat(open(revoked.by(PROXY))).containsExactly(MandateAct.REPORT_TO_PRINCIPAL);
        assertThat(MandateAct.openTo(
                        out.file(),
                        out.file().mandates().find(M).orElseThrow(),
                        out.setting(),
                        operation -> operation != Operation.HANDLE))
                .isEmpty();
    }

    private static Set<MandateAct> open(Play play) {
        return MandateAct.openTo(
                play.file(), play.file().mandates().find(M).orElseThrow(), play.setting(), operation -> true);
    }

    @Test
    void a_mandate_is_offered_while_a_party_is_without_a_proxy() {
        Play petition = Play.petition();

        assertThat(CaseAct.openTo(petition.file(), petition.setting(), operation -> true))
                .contains(CaseAct.GIVE_MANDATE, CaseAct.GUIDE_AS_PROXY);
        Play represented = petition;
        for (Party each : petition.file().partiesOn(DAY)) {
            MandateId mandate = new MandateId("of-" + each.id());
            represented = represented.does(new GiveMandate(
                    mandate,
                    new Terms(
                            each.id(),
                            Play.QIN,
                            ProxyKind.GRID_WORKER,
                            Set.of(MandateScope.ATTEND),
                            new Validity(DAY, Optional.of(DAY.plusDays(10))),
                            DAY.plusDays(12),
                            MandateForm.ORAL,
                            Play.text())));
        }
        assertThat(CaseAct.openTo(represented.file(), represented.setting(), operation -> true))
                .doesNotContain(CaseAct.GIVE_MANDATE, CaseAct.GUIDE_AS_PROXY);
    }

    @Test
    void a_citizen_at_the_wrong_level_is_taken_to_the_right_one_warm() {
        GuideAsProxy guide = new GuideAsProxy(
                CountyDesk.HALL_A, Play.text(), given(Play.CLERK, MandateScope.ATTEND, MandateScope.ADD_MATERIAL));
        Play guided = Play.petition().does(guide);

        assertThat(guided.file().custody().accountable()).contains(CountyDesk.CENTRE);
        assertThat(guided.file().custody().open().orElseThrow().to()).isEqualTo(CountyDesk.HALL_A);
        assertThat(guided.file().trips().saved())
                .singleElement()
                .satisfies(trip -> assertThat(trip.place()).isEqualTo(FreeText.of("hall-a大楼")));
        assertThat(guided.by(CountyDesk.HALL_A)
                        .does(new AcceptCase(Play.HAN))
                        .file()
                        .custody()
                        .accountable())
                .contains(CountyDesk.HALL_A);
        GuideAsProxy idle = new GuideAsProxy(CountyDesk.CENTRE, Play.text(), given(Play.CLERK, MandateScope.URGE));
        assertThat(Play.petition().refusals(idle))
                .containsExactly("mandate.without-attendance", "case.dispatch.same-organ");
    }

    @Test
    void registering_by_proxy_is_one_act_with_the_mandate_and_nothing_without() {
        Actor grid = Actor.officer(Play.QIN, CountyDesk.CENTRE).onBehalfOf(Play.WANG);
        Setting setting = CountyDesk.setting(Play.START, grid);
        RegisterCase registration = Registration.petition().command();

        assertThat(Decision.of(registration, setting).reasons())
                .extracting(dev.yidi.core.Reason::code)
                .containsExactly("mandate.none");
        List<CaseEvent> events = Decision.of(
                        new RegisterByProxy(registration, given(Play.QIN, MandateScope.REGISTER, MandateScope.URGE)),
                        setting)
                .orElseThrow();
        CaseFile file = CaseFile.from(events);
        assertThat(file.mandates().inForce(Play.WANG, DAY)).isPresent();
        assertThat(Decision.of(new RegisterByProxy(registration, given(Play.HAN, MandateScope.URGE)), setting)
                        .reasons())
                .extracting(dev.yidi.core.Reason::code)
                .containsExactly("mandate.not-proxy", "mandate.without-registration");
    }

    @Test
    void the_proxy_sees_the_case_while_the_mandate_counts() {
        Officer proxy = new Officer(Play.QIN, "某", CountyDesk.HALL_B, CountyDesk.TOWN_B, Set.of(Role.HANDLER));
        AccessPolicy policy = new AccessPolicy(CountyDesk.profile());

        assertThat(policy.permits(proxy, Operation.READ, AccessFacts.of(play.file(), CountyDesk.profile())))
                .isTrue();
        Play revoked = play.does(new RevokeMandate(M, Optional.empty()));
        assertThat(policy.permits(proxy, Operation.READ, AccessFacts.of(revoked.file(), CountyDesk.profile())))
                .isFalse();
    }
}
