package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Objection, return by consent, and designation after the limit of returns. */
class ObjectionTest {
    private static final ObjectToDispatch OBJECTION = Play.objection();

    @Test
    void the_receiver_stays_accountable_while_its_objection_is_disputed() {
        Play play = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING)
                .does(OBJECTION);

        assertThat(play.file().custody().pendingObjection()).isPresent();
        assertThat(play.file().custody().accountable()).contains(CountyDesk.HOUSING);
    }

    @Test
    void the_case_goes_back_only_if_the_dispatcher_agrees() {
        Play disputed = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING)
                .does(OBJECTION);

        assertThat(disputed.refusals(new AgreeToReturn())).containsExactly("case.actor.not-dispatcher");
        Play back = disputed.by(CountyDesk.CENTRE).does(new AgreeToReturn());
        assertThat(back.file().stage()).isEqualTo(Stage.CLASSIFIED);
        assertThat(back.file().custody().accountable()).contains(CountyDesk.CENTRE);
        assertThat(back.file().custody().returns()).isOne();
        assertThat(back.file().custody().current()).isEmpty();
    }

    @Test
    void a_refused_return_leaves_the_case_with_the_receiver_which_may_not_object_again() {
        Play kept = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING)
                .does(OBJECTION)
                .by(CountyDesk.CENTRE)
                .does(new RefuseReturn(Play.text()));

        assertThat(kept.file().custody().accountable()).contains(CountyDesk.HOUSING);
        assertThat(kept.file().custody().pendingObjection()).isEmpty();
        assertThat(kept.by(CountyDesk.HOUSING).refusals(OBJECTION)).containsExactly("case.object.before");
        assertThat(kept.refusals(new AgreeToReturn())).containsExactly("case.return.no-objection");
        assertThat(kept.refusals(new RefuseReturn(Play.text()))).containsExactly("case.return.no-objection");
    }

    @Test
    void the_window_is_five_working_days_from_the_dispatch_and_ends_at_midnight() {
        Play play = Play.petition().forwardedTo(CountyDesk.HOUSING).by(CountyDesk.HOUSING);

        Instant end = Instant.parse("2026-03-09T16:00:00Z");
        assertThat(play.at(end.minusSeconds(1)).refusals(OBJECTION)).isEmpty();
        assertThat(play.at(end).refusals(OBJECTION)).containsExactly("case.object.window-passed");
        assertThat(play.at(end).reasons(OBJECTION).get(0).detail("due")).contains("2026-03-09");
        assertThat(play.at(end).reasons(OBJECTION).get(0).basis())
                .containsExactly(new Citation("信访工作条例(2022)", "23 ¶3"));
    }

    @Test
    void the_window_holds_for_every_kind_of_case() {
        Play play = Play.dispute().forwardedTo(CountyDesk.HOUSING).by(CountyDesk.HOUSING);

        assertThat(play.running()).isEmpty();
        assertThat(play.days(7).refusals(OBJECTION)).isEmpty();
        assertThat(play.days(9).refusals(OBJECTION)).containsExactly("case.object.window-passed");
    }

    @Test
    void only_the_receiving_organ_objects_and_never_proposes_itself() {
        Play play = Play.petition().forwardedTo(CountyDesk.HOUSING);

        assertThat(play.refusals(OBJECTION)).containsExactly("case.actor.not-receiver");
        assertThat(play.by(CountyDesk.HOUSING)
                        .refusals(new ObjectToDispatch(Play.text(), Play.LAW, Optional.of(CountyDesk.HOUSING))))
                .containsExactly("case.object.proposed-self");
        assertThat(play.by(CountyDesk.HOUSING)
                        .refusals(new ObjectToDispatch(Play.text(), Play.LAW, Optional.of(CountyDesk.LAND))))
                .containsExactly("case.organ.abolished", "case.object.proposed-self");
        assertThat(play.by(CountyDesk.HOUSING)
                        .refusals(new ObjectToDispatch(Play.text(), Play.LAW, Optional.of(CountyDesk.POLICE))))
                .isEmpty();
    }

    @Test
    void an_organ_that_objects_does_not_send_the_case_on_or_decline_it_meanwhile() {
        Play play = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING)
                .does(OBJECTION);

        assertThat(play.refusals(Play.dispatch(DispatchVerb.SINK, CountyDesk.HALL_A)))
                .containsExactly("case.dispatch.objection-pending");
        assertThat(play.refusals(new DeclineCase(DeclineGround.EXHAUSTED, Play.LAW, Play.text())))
                .containsExactly("case.dispatch.objection-pending");
    }

    @Test
    void accepting_drops_the_objection() {
        Play play = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING)
                .does(OBJECTION)
                .does(new AcceptCase(Play.HAN));

        assertThat(play.file().custody().pendingObjection()).isEmpty();
        assertThat(play.file().stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void after_two_returns_only_the_centre_designates_and_nobody_objects_to_that() {
        Play twice = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .returnedBy(CountyDesk.HOUSING)
                .forwardedTo(CountyDesk.POLICE)
                .returnedBy(CountyDesk.POLICE);

        assertThat(twice.reasons(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.HALL_A)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("case.dispatch.designation-only");
                    assertThat(reason.detail("returns")).contains("2");
                });
        assertThat(twice.by(CountyDesk.GOVERNMENT).refusals(Play.dispatch(DispatchVerb.DESIGNATE, CountyDesk.HALL_A)))
                .containsExactly("case.dispatch.designation-only");
        Play designated = twice.does(Play.dispatch(DispatchVerb.DESIGNATE, CountyDesk.HALL_A))
                .by(CountyDesk.HALL_A);
        assertThat(designated.refusals(OBJECTION))
                .containsExactly("case.object.designated", "case.object.return-limit");
        assertThat(designated.file().custody().returns()).isEqualTo(2);
    }

    @Test
    void a_designation_is_for_the_centre_and_the_common_superior_and_settles_an_objection() {
        Play disputed = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING)
                .does(OBJECTION);
        Dispatch designation = Play.dispatch(DispatchVerb.DESIGNATE, CountyDesk.POLICE);

        assertThat(disputed.refusals(designation)).containsExactly("case.dispatch.not-designator");
        assertThat(disputed.by(CountyDesk.HALL_A).refusals(designation))
                .containsExactly("case.dispatch.not-designator");
        assertThat(disputed.by(CountyDesk.GOVERNMENT).refusals(designation)).isEmpty();
        Play settled = disputed.by(CountyDesk.CENTRE).does(designation);
        assertThat(settled.file().custody().pendingObjection()).isEmpty();
        assertThat(settled.file().custody().accountable()).contains(CountyDesk.POLICE);
        assertThat(settled.file().custody().dispatches())
                .extracting(Dispatching::status)
                .containsExactly(DispatchStatus.SUPERSEDED, DispatchStatus.OPEN);
    }

    @Test
    void a_disputed_case_may_be_designated_to_the_objector_itself() {
        Play disputed = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING)
                .does(OBJECTION);
        Dispatch designation = Play.dispatch(DispatchVerb.DESIGNATE, CountyDesk.HOUSING);

        assertThat(disputed.by(CountyDesk.CENTRE).refusals(designation)).isEmpty();
        assertThat(Play.petition()
                        .acceptedBy(CountyDesk.HOUSING)
                        .by(CountyDesk.CENTRE)
                        .refusals(designation))
                .containsExactly("case.dispatch.same-organ");
    }

    @Test
    void where_no_return_is_allowed_no_objection_is() {
        Play play = Play.begin(CountyDesk.profile(Policies.returns(0)), Registration.petition())
                .forwardedTo(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING);

        assertThat(play.refusals(OBJECTION)).containsExactly("case.object.return-limit");
    }

    @Test
    void a_return_from_below_gives_the_case_back_as_it_was_above() {
        Play held = Play.petition().acceptedBy(CountyDesk.HALL_A);
        Play back = held.does(Play.dispatch(DispatchVerb.SINK, CountyDesk.COMMITTEE))
                .by(CountyDesk.COMMITTEE)
                .does(OBJECTION)
                .by(CountyDesk.HALL_A)
                .does(new AgreeToReturn());

        assertThat(back.file().state()).isEqualTo(held.file().state());
        assertThat(back.file().custody().accountable()).contains(CountyDesk.HALL_A);
        assertThat(back.file().custody().handler()).contains(Play.HAN);
    }
}
