package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.mediation.ConflictGround;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** First handler, handler, signers, and recusal. */
class OfficersTest {
    @Test
    void the_first_handler_stays_through_dispatch_and_return() {
        Play play = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .returnedBy(CountyDesk.HOUSING)
                .acceptedBy(CountyDesk.POLICE);

        assertThat(play.file().custody().firstHandler()).isEqualTo(Play.LEAD);
    }

    @Test
    void the_first_handler_hands_over_by_name_with_a_reason() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING);
        HandOverFirstHandler handOver = new HandOverFirstHandler(Play.QIN, Play.text());

        assertThat(play.by(CountyDesk.POLICE).refusals(handOver)).containsExactly("case.actor.not-holder");
        assertThat(play.refusals(new HandOverFirstHandler(Play.LEAD, Play.text())))
                .containsExactly("case.officer.same");
        Play handed = play.by(Actor.officer(Play.LEAD, CountyDesk.CENTRE)).does(handOver);
        assertThat(handed.file().custody().firstHandler()).isEqualTo(Play.QIN);
        assertThat(handed.file().custody().handOvers())
                .containsExactly(new HandOver(Play.START, Play.LEAD, Play.QIN, Play.text()));
        assertThat(handed.by(CountyDesk.HOUSING)
                        .does(new ConcludeCase(CaseResult.RESOLVED, Play.text()))
                        .does(new AnswerCitizen(Play.text()))
                        .does(new CloseCase())
                        .refusals(new HandOverFirstHandler(Play.LEAD, Play.text())))
                .containsExactly("case.ended");
    }

    @Test
    void the_accountable_organ_delegates_and_adds_signers() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING);

        assertThat(play.refusals(new DelegateCase(Play.HAN))).containsExactly("case.officer.same");
        assertThat(play.by(CountyDesk.CENTRE).refusals(new DelegateCase(Play.QIN)))
                .containsExactly("case.actor.not-holder");
        assertThat(play.by(CountyDesk.CENTRE).refusals(new AddSigner(Play.QIN)))
                .containsExactly("case.actor.not-holder");
        Play done = play.does(new DelegateCase(Play.QIN)).does(new AddSigner(Play.HAN));
        assertThat(done.file().custody().handler()).contains(Play.QIN);
        assertThat(done.file().custody().signers()).containsExactly(Play.HAN);
        assertThat(done.refusals(new AddSigner(Play.HAN))).containsExactly("case.officer.same");
    }

    @Test
    void a_recused_officer_is_replaced_in_every_part_at_once() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING).does(new DelegateCase(Play.LEAD));

        assertThat(play.refusals(new RecuseOfficer(Play.LEAD, ConflictGround.INTEREST, Play.text(), Optional.empty())))
                .containsExactly("case.recuse.successor-missing");
        assertThat(play.refusals(
                        new RecuseOfficer(Play.LEAD, ConflictGround.INTEREST, Play.text(), Optional.of(Play.LEAD))))
                .containsExactly("case.officer.same");
        Play recused =
                play.does(new RecuseOfficer(Play.LEAD, ConflictGround.INTEREST, Play.text(), Optional.of(Play.QIN)));
        assertThat(recused.file().custody().firstHandler()).isEqualTo(Play.QIN);
        assertThat(recused.file().custody().handler()).contains(Play.QIN);
        assertThat(recused.file().protection().recused()).containsExactly(Play.LEAD);
    }

    @Test
    void a_recused_signer_signs_no_more() {
        Play play = Play.petition()
                .acceptedBy(CountyDesk.HOUSING)
                .does(new AddSigner(Play.QIN))
                .does(new RecuseOfficer(Play.QIN, ConflictGround.NEAR_RELATIVE, Play.text(), Optional.empty()));

        assertThat(play.file().custody().signers()).isEmpty();
        assertThat(play.refusals(new AddSigner(Play.QIN))).containsExactly("case.officer.recused");
        assertThat(play.refusals(new DelegateCase(Play.QIN))).containsExactly("case.officer.recused");
        assertThat(play.refusals(new HandOverFirstHandler(Play.QIN, Play.text())))
                .containsExactly("case.officer.recused");
        assertThat(play.refusals(new RecuseOfficer(Play.QIN, ConflictGround.INTEREST, Play.text(), Optional.empty())))
                .containsExactly("case.recuse.before");
    }

    @Test
    void officers_may_step_aside_themselves_and_then_do_nothing_more() {
        Play aside = Play.petition()
                .by(Actor.officer(Play.HAN, CountyDesk.POLICE))
                .does(new RecuseOfficer(Play.HAN, ConflictGround.OTHER_TIE, Play.text(), Optional.empty()));

        assertThat(aside.refusals(new AddNote(Play.text()))).containsExactly("case.actor.recused");
        assertThat(aside.refusals(new CloseCase())).contains("case.actor.recused", "case.stage", "case.not-answered");
        assertThat(aside.by(Actor.officer(Play.QIN, CountyDesk.POLICE))
                        .refusals(new RecuseOfficer(
                                Play.LEAD, ConflictGround.INTEREST, Play.text(), Optional.of(Play.QIN))))
                .containsExactly("case.actor.not-holder");
    }

    @Test
    void a_closed_case_may_be_reopened_so_a_recused_first_handler_is_replaced_there_too() {
        RecuseOfficer recuse = new RecuseOfficer(Play.LEAD, ConflictGround.INTEREST, Play.text(), Optional.empty());
        Play closed = Play.petition().closedBy(CountyDesk.HOUSING);

        assertThat(closed.refusals(recuse)).containsExactly("case.recuse.successor-missing");
        Play replaced =
                closed.does(new RecuseOfficer(Play.LEAD, ConflictGround.INTEREST, Play.text(), Optional.of(Play.QIN)));
        assertThat(replaced.file().custody().firstHandler()).isEqualTo(Play.QIN);
        assertThat(Play.petition()
                        .does(new WithdrawCase(Set.of(Play.WANG), Play.text()))
                        .refusals(recuse))
                .isEmpty();
    }

    @Test
    void no_return_brings_a_case_back_to_a_handler_recused_meanwhile() {
        Play back = Play.petition()
                .acceptedBy(CountyDesk.HALL_A)
                .does(Play.dispatch(DispatchVerb.SINK, CountyDesk.COMMITTEE))
                .by(CountyDesk.CENTRE)
                .does(new RecuseOfficer(Play.HAN, ConflictGround.INTEREST, Play.text(), Optional.empty()))
                .by(CountyDesk.HALL_A)
                .does(new RecallDispatch(Play.text()));

        assertThat(back.file().stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(back.file().custody().handler()).isEmpty();
        assertThat(back.refusals(new DelegateCase(Play.QIN))).isEmpty();
    }
}
