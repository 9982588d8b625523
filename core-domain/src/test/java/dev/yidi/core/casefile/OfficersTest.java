package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.mediation.ConflictGround;
import java.util.List;
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
    void a_case_is_not_concluded_while_an_added_signer_has_not_signed() {
        ConcludeCase conclude = new ConcludeCase(CaseResult.RESOLVED, Play.text());
        Play play = Play.petition()
                .acceptedBy(CountyDesk.HOUSING)
                .does(new AddSigner(Play.QIN))
                .does(new AddSigner(Play.LEAD));
        List<String> before = play.running();

        assertThat(play.reasons(conclude)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("case.sign.owed");
            assertThat(reason.details()).containsEntry("signers", "lead, qin");
        });
        Play signed = play.by(Actor.officer(Play.QIN, CountyDesk.HOUSING))
                .does(new SignCase(true, Optional.empty()))
                .by(CountyDesk.HOUSING);
        assertThat(signed.reasons(conclude))
                .singleElement()
                .satisfies(reason -> assertThat(reason.details()).containsEntry("signers", "lead"));
        assertThat(signed.running()).isEqualTo(before);
        assertThat(signed.does(new RemoveSigner(Play.LEAD, Play.text())).refusals(conclude))
                .isEmpty();
    }

    @Test
    void who_was_added_signs_once_and_says_why_when_they_do_not_agree() {
        SignCase against = new SignCase(false, Optional.of(Play.text()));
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING).does(new AddSigner(Play.QIN));
        Play qin = play.by(Actor.officer(Play.QIN, CountyDesk.HOUSING));

        assertThat(play.refusals(against)).containsExactly("case.sign.not-signer");
        assertThat(play.by(Actor.citizen()).refusals(new SignCase(false, Optional.empty())))
                .containsExactly("case.sign.not-signer", "case.reason-missing");
        Play signed = qin.does(against);
        assertThat(signed.file().custody().signing().signatures())
                .containsExactly(new Signature(Play.START, Play.QIN, false, Optional.of(Play.text()), 0));
        assertThat(signed.refusals(against)).containsExactly("case.sign.before");
        assertThat(signed.by(CountyDesk.HOUSING).refusals(new RemoveSigner(Play.QIN, Play.text())))
                .containsExactly("case.sign.before");
        assertThat(signed.by(CountyDesk.HOUSING).refusals(new ConcludeCase(CaseResult.RESOLVED, Play.text())))
                .isEmpty();
    }

    @Test
    void only_who_holds_the_case_lets_a_signer_off() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING).does(new AddSigner(Play.QIN));

        assertThat(play.by(CountyDesk.CENTRE).refusals(new RemoveSigner(Play.LEAD, Play.text())))
                .containsExactly("case.actor.not-holder", "case.sign.unknown");
        assertThat(play.by(Actor.officer(Play.QIN, CountyDesk.POLICE))
                        .refusals(new RemoveSigner(Play.QIN, Play.text())))
                .containsExactly("case.actor.not-holder");
        assertThat(play.does(new RemoveSigner(Play.QIN, Play.text()))
                        .file()
                        .custody()
                        .signers())
                .isEmpty();
    }

    @Test
    void an_opinion_waits_for_signers_and_so_does_closing_and_a_reopened_case_is_signed_anew() {
        Play concluded = Play.petition().concludedBy(CountyDesk.HOUSING).does(new AddSigner(Play.QIN));
        Play signed = concluded
                .by(Actor.officer(Play.QIN, CountyDesk.HOUSING))
                .does(new SignCase(true, Optional.empty()))
                .by(CountyDesk.HOUSING);

        assertThat(concluded.refusals(new CloseCase())).containsExactly("case.sign.owed");
        Play reopened = signed.does(new CloseCase()).does(new ReopenCase(Play.text()));
        assertThat(reopened.refusals(new ConcludeCase(CaseResult.RESOLVED, Play.text())))
                .containsExactly("case.sign.owed");
        assertThat(reopened.by(Actor.officer(Play.QIN, CountyDesk.HOUSING))
                        .refusals(new SignCase(true, Optional.empty())))
                .isEmpty();
    }

    @Test
    void what_is_to_be_signed_is_the_signers_to_do_until_they_have_signed() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING).does(new AddSigner(Play.QIN));
        Play signed = play.by(Actor.officer(Play.QIN, CountyDesk.POLICE)).does(new SignCase(true, Optional.empty()));
        AccessFacts owed = AccessFacts.of(play.file(), play.profile());
        AccessFacts done = AccessFacts.of(signed.file(), signed.profile());

        assertThat(owed.assigned()).contains(AccessTag.officer(Play.QIN));
        assertThat(done.assigned()).doesNotContain(AccessTag.officer(Play.QIN));
        assertThat(done.allow()).contains(AccessTag.officer(Play.QIN));
        assertThat(CaseAct.openTo(
                        play.file(),
                        play.by(Actor.officer(Play.QIN, CountyDesk.POLICE)).setting(),
                        any -> true))
                .contains(CaseAct.SIGN);
        assertThat(CaseAct.openTo(signed.file(), signed.setting(), any -> true)).doesNotContain(CaseAct.SIGN);
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
