package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OrganId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The verbs of dispatch: who may, where to, and who answers then. */
class DispatchTest {
    @Test
    void forwarding_makes_the_receiving_organ_accountable_at_once() {
        Play play = Play.petition().forwardedTo(CountyDesk.HOUSING);

        assertThat(play.file().stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(play.file().custody().accountable()).contains(CountyDesk.HOUSING);
        assertThat(play.file().custody().firstHandler()).isEqualTo(Play.LEAD);
    }

    @Test
    void guiding_leaves_the_guiding_organ_accountable_until_the_other_accepts() {
        Play guided = Play.petition().by(CountyDesk.CENTRE).does(Play.dispatch(DispatchVerb.GUIDE, CountyDesk.HALL_A));

        assertThat(guided.file().custody().accountable()).contains(CountyDesk.CENTRE);
        Play accepted = guided.by(CountyDesk.HALL_A).does(new AcceptCase(Play.HAN));
        assertThat(accepted.file().custody().accountable()).contains(CountyDesk.HALL_A);
    }

    @Test
    void a_guided_case_is_recalled_before_it_is_sent_elsewhere() {
        Play guided = Play.petition().by(CountyDesk.CENTRE).does(Play.dispatch(DispatchVerb.GUIDE, CountyDesk.HALL_A));

        assertThat(guided.refusals(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.HALL_B)))
                .containsExactly("case.dispatch.still-guided");
        assertThat(guided.by(CountyDesk.HALL_A).refusals(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.HALL_B)))
                .containsExactly("case.actor.not-holder");
        assertThat(guided.does(new RecallDispatch(Play.text()))
                        .refusals(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.HALL_B)))
                .isEmpty();
    }

    @Test
    void sinking_raising_and_transferring_follow_the_tiers() {
        Play held = Play.petition().acceptedBy(CountyDesk.HALL_A);

        assertThat(held.refusals(Play.dispatch(DispatchVerb.SINK, CountyDesk.COMMITTEE)))
                .isEmpty();
        assertThat(held.refusals(Play.dispatch(DispatchVerb.RAISE, CountyDesk.HOUSING)))
                .isEmpty();
        assertThat(held.refusals(Play.dispatch(DispatchVerb.TRANSFER, CountyDesk.HALL_B)))
                .isEmpty();
        assertThat(held.refusals(Play.dispatch(DispatchVerb.SINK, CountyDesk.HALL_B)))
                .containsExactly("case.dispatch.wrong-tier");
        assertThat(held.refusals(Play.dispatch(DispatchVerb.RAISE, CountyDesk.COMMITTEE)))
                .containsExactly("case.dispatch.wrong-tier");
        assertThat(held.refusals(Play.dispatch(DispatchVerb.TRANSFER, CountyDesk.POLICE)))
                .containsExactly("case.dispatch.wrong-tier");
    }

    @Test
    void only_who_holds_the_case_sends_it_on() {
        Play held = Play.petition().acceptedBy(CountyDesk.HOUSING);

        assertThat(held.by(CountyDesk.CENTRE).refusals(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.POLICE)))
                .containsExactly("case.actor.not-holder");
        assertThat(held.by(Actor.citizen()).refusals(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.POLICE)))
                .containsExactly("case.actor.not-holder");
    }

    @Test
    void a_superior_of_the_organ_that_took_it_in_may_dispatch_first() {
        Play play = Play.begin(Registration.petition().at(CountyDesk.COMMITTEE));

        assertThat(play.by(CountyDesk.HALL_A).refusals(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.POST)))
                .isEmpty();
        assertThat(play.by(CountyDesk.HALL_B).refusals(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.POST)))
                .containsExactly("case.actor.not-holder");
    }

    @Test
    void an_assignment_has_a_day_to_report_by_and_nothing_else_has() {
        Play play = Play.petition().by(CountyDesk.CENTRE);
        LocalDate today = LocalDate.of(2026, 3, 2);

        assertThat(play.refusals(Play.dispatch(DispatchVerb.ASSIGN, CountyDesk.HOUSING)))
                .containsExactly("case.dispatch.report-day-missing");
        assertThat(play.refusals(
                        new Dispatch(DispatchVerb.ASSIGN, CountyDesk.HOUSING, Play.text(), Optional.of(today))))
                .containsExactly("case.dispatch.report-day-passed");
        assertThat(play.refusals(new Dispatch(
                        DispatchVerb.FORWARD, CountyDesk.HOUSING, Play.text(), Optional.of(today.plusDays(9)))))
                .containsExactly("case.dispatch.report-day-unexpected");
    }

    @Test
    void an_unclassified_case_an_unknown_and_an_abolished_organ_are_refused_together_or_alone() {
        Play play = Play.begin(Registration.petition().on(Optional.empty())).by(CountyDesk.CENTRE);

        assertThat(play.refusals(Play.dispatch(DispatchVerb.FORWARD, new OrganId("moon"))))
                .containsExactly("case.stage", "case.organ.unknown");
        assertThat(Play.petition().by(CountyDesk.CENTRE).refusals(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.LAND)))
                .containsExactly("case.organ.abolished");
        assertThat(Play.petition()
                        .by(CountyDesk.CENTRE)
                        .refusals(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.CENTRE)))
                .containsExactly("case.dispatch.same-organ");
    }

    @Test
    void an_organ_that_has_not_accepted_does_not_send_the_case_back_by_the_way() {
        Play play = Play.petition().forwardedTo(CountyDesk.HALL_A).by(CountyDesk.HALL_A);

        assertThat(play.refusals(Play.dispatch(DispatchVerb.RAISE, CountyDesk.CENTRE)))
                .containsExactly("case.dispatch.back-to-sender");
        assertThat(play.does(new AcceptCase(Play.HAN)).refusals(Play.dispatch(DispatchVerb.RAISE, CountyDesk.CENTRE)))
                .isEmpty();
    }

    @Test
    void a_recall_is_for_the_dispatcher_and_only_while_the_receiver_has_not_acted() {
        Play play = Play.petition().forwardedTo(CountyDesk.HALL_A);
        RecallDispatch recall = new RecallDispatch(Play.text());

        assertThat(play.by(CountyDesk.HALL_A).refusals(recall)).containsExactly("case.actor.not-dispatcher");
        Play recalled = play.does(recall);
        assertThat(recalled.file().stage()).isEqualTo(Stage.CLASSIFIED);
        assertThat(recalled.file().custody().accountable()).contains(CountyDesk.CENTRE);
        assertThat(recalled.file().custody().returns()).isZero();
        assertThat(play.by(CountyDesk.HALL_A)
                        .does(new GiveNotice(NoticeKind.RECEIPT))
                        .by(CountyDesk.CENTRE)
                        .refusals(recall))
                .containsExactly("case.recall.receiver-acted");
        assertThat(play.by(CountyDesk.HALL_A)
                        .does(Play.objection())
                        .by(CountyDesk.CENTRE)
                        .refusals(recall))
                .containsExactly("case.recall.receiver-acted");
        assertThat(play.by(CountyDesk.HALL_A)
                        .does(new AcceptCase(Play.HAN))
                        .by(CountyDesk.CENTRE)
                        .refusals(recall))
                .containsExactly("case.stage", "case.actor.not-dispatcher");
    }

    @Test
    void a_recall_gives_the_case_back_as_it_was() {
        Play held = Play.petition().acceptedBy(CountyDesk.HALL_A);
        Play back = held.does(Play.dispatch(DispatchVerb.SINK, CountyDesk.COMMITTEE))
                .does(new RecallDispatch(Play.text()));

        assertThat(back.file().state()).isEqualTo(held.file().state());
        assertThat(back.file().custody().handler()).contains(Play.HAN);
        assertThat(back.file().custody().accountable()).contains(CountyDesk.HALL_A);
    }

    @Test
    void a_report_never_goes_to_the_accused_organ_or_below_it() {
        Play play = Play.begin(Registration.report(CountyDesk.POLICE)).by(CountyDesk.CENTRE);

        for (OrganId organ : List.of(CountyDesk.POLICE, CountyDesk.POST)) {
            for (DispatchVerb verb : List.of(DispatchVerb.FORWARD, DispatchVerb.GUIDE, DispatchVerb.DESIGNATE)) {
                assertThat(play.refusals(Play.dispatch(verb, organ)))
                        .as("%s to %s", verb, organ)
                        .contains("case.dispatch.accused-organ");
            }
        }
        assertThat(play.refusals(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.GOVERNMENT)))
                .isEmpty();
    }

    @Test
    void where_the_county_hides_it_from_superiors_a_report_does_not_go_there_either() {
        Play play = Play.begin(
                        CountyDesk.profile(Policies.sealedFromSuperiors()), Registration.report(CountyDesk.POLICE))
                .by(CountyDesk.CENTRE);

        assertThat(play.refusals(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.GOVERNMENT)))
                .containsExactly("case.dispatch.accused-organ");
    }

    @Test
    void the_successor_of_an_abolished_organ_acts_for_it() {
        Play play = Play.petition();
        CaseFile before = play.file()
                .after(new CaseDispatched(
                        Play.START,
                        DispatchVerb.FORWARD,
                        CountyDesk.CENTRE,
                        CountyDesk.LAND,
                        Play.text(),
                        Optional.empty()));
        Play open = new Play(play.profile(), play.journal(), before, Play.START, play.actor());

        CaseFile after =
                open.by(CountyDesk.HOUSING).does(new AcceptCase(Play.HAN)).file();
        assertThat(after.custody().accountable()).contains(CountyDesk.HOUSING);
    }
}
