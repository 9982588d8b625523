package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Result, answer and closure. */
class ConclusionTest {
    private static final ConcludeCase RESOLVED = new ConcludeCase(CaseResult.RESOLVED, Play.text());
    private static final AnswerCitizen ANSWER = new AnswerCitizen(Play.text());

    @Test
    void closing_needs_a_result_and_an_answer_in_either_order() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING);

        assertThat(play.refusals(new CloseCase())).containsExactly("case.stage", "case.not-answered");
        assertThat(play.does(RESOLVED).refusals(new CloseCase())).containsExactly("case.not-answered");
        assertThat(play.does(ANSWER).refusals(new CloseCase())).containsExactly("case.stage");
        assertThat(play.does(ANSWER).does(RESOLVED).does(new CloseCase()).file().state())
                .isEqualTo(new CaseState.Closed(Play.START, CaseResult.RESOLVED));
    }

    @Test
    void only_the_accountable_organ_concludes() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING);

        assertThat(play.by(CountyDesk.CENTRE).refusals(RESOLVED)).containsExactly("case.actor.not-holder");
        assertThat(play.by(Actor.officer(Play.LEAD, CountyDesk.CENTRE)).refusals(RESOLVED))
                .containsExactly("case.actor.not-holder");
        assertThat(Play.petition()
                        .forwardedTo(CountyDesk.HOUSING)
                        .by(CountyDesk.HOUSING)
                        .refusals(RESOLVED))
                .containsExactly("case.stage");
    }

    @Test
    void the_first_handler_may_answer_too_and_one_answer_is_enough() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING);

        assertThat(play.by(CountyDesk.POLICE).refusals(ANSWER)).containsExactly("case.actor.not-holder");
        Play answered = play.by(Actor.officer(Play.LEAD, CountyDesk.CENTRE)).does(ANSWER);
        assertThat(answered.file().aftercare().answer()).contains(new Answer(Play.START, Play.text()));
        assertThat(answered.refusals(ANSWER)).containsExactly("case.answer.before");
    }

    @Test
    void an_agreement_as_result_needs_one_in_effect() {
        assertThat(Play.dispute()
                        .acceptedBy(CountyDesk.HOUSING)
                        .refusals(new ConcludeCase(CaseResult.AGREED, Play.text())))
                .containsExactly("case.conclude.no-agreement");
        assertThat(Play.dispute().refusals(new AnswerOnTheSpot(CaseResult.AGREED, Play.text())))
                .containsExactly("case.conclude.no-agreement");
    }

    @Test
    void an_answer_on_the_spot_goes_from_registration_to_the_result_in_one_act() {
        Play play = Play.begin(Registration.petition().on(Optional.empty()))
                .does(new AnswerOnTheSpot(CaseResult.EXPLAINED, Play.text()));

        assertThat(play.file().stage()).isEqualTo(Stage.CONCLUDED);
        assertThat(play.file().custody().accountable()).contains(CountyDesk.CENTRE);
        assertThat(play.file().aftercare().answer()).isPresent();
        assertThat(play.running()).isEmpty();
        assertThat(play.does(new CloseCase()).file().stage()).isEqualTo(Stage.CLOSED);
        assertThat(Play.petition()
                        .by(CountyDesk.POLICE)
                        .refusals(new AnswerOnTheSpot(CaseResult.EXPLAINED, Play.text())))
                .containsExactly("case.actor.not-holder");
        assertThat(Play.petition()
                        .acceptedBy(CountyDesk.HOUSING)
                        .refusals(new AnswerOnTheSpot(CaseResult.EXPLAINED, Play.text())))
                .containsExactly("case.stage");
        assertThat(Play.petition().by(Actor.citizen()).refusals(new AnswerOnTheSpot(CaseResult.EXPLAINED, Play.text())))
                .containsExactly("case.actor.not-holder", "case.actor.not-officer");
    }

    @Test
    void closing_is_for_the_holder_the_centre_and_the_first_handler() {
        Play play = Play.petition().concludedBy(CountyDesk.HOUSING);

        assertThat(play.by(CountyDesk.POLICE).refusals(new CloseCase())).containsExactly("case.actor.not-holder");
        assertThat(play.refusals(new CloseCase())).isEmpty();
        assertThat(play.by(CountyDesk.CENTRE).refusals(new CloseCase())).isEmpty();
        assertThat(play.by(Actor.officer(Play.LEAD, CountyDesk.POLICE)).refusals(new CloseCase()))
                .isEmpty();
    }

    @Test
    void a_closed_case_takes_no_more_work() {
        Play closed = Play.petition().closedBy(CountyDesk.HOUSING);

        assertThat(closed.refusals(RESOLVED)).containsExactly("case.stage");
        assertThat(closed.refusals(ANSWER)).contains("case.stage");
        assertThat(closed.refusals(new CloseCase())).containsExactly("case.stage");
        assertThat(closed.refusals(Play.dispatch(DispatchVerb.RAISE, CountyDesk.POLICE)))
                .contains("case.stage");
        assertThat(closed.refusals(new GiveNotice(NoticeKind.RECEIPT))).containsExactly("case.ended");
        assertThat(closed.refusals(new AddMaterial(Optional.empty(), Play.text())))
                .containsExactly("case.ended");
        assertThat(closed.refusals(new AddNote(Play.text()))).isEmpty();
    }
}
