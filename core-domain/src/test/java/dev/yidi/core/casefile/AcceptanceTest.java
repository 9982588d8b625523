package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.mediation.ConflictGround;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Accepting and not accepting. */
class AcceptanceTest {
    @Test
    void the_receiver_accepts_and_names_the_handler() {
        Play play = Play.petition().forwardedTo(CountyDesk.HOUSING);

        assertThat(play.refusals(new AcceptCase(Play.HAN))).containsExactly("case.actor.not-receiver");
        Play accepted = play.by(CountyDesk.HOUSING).does(new AcceptCase(Play.HAN));
        assertThat(accepted.file().state()).isEqualTo(new CaseState.Accepted(Play.START));
        assertThat(accepted.file().custody().handler()).contains(Play.HAN);
        assertThat(accepted.refusals(new AcceptCase(Play.QIN))).contains("case.stage");
    }

    @Test
    void who_took_it_in_may_accept_it_without_a_dispatch() {
        Play play = Play.petition().by(CountyDesk.CENTRE).does(new AcceptCase(Play.HAN));

        assertThat(play.file().custody().accountable()).contains(CountyDesk.CENTRE);
        assertThat(Play.petition().by(CountyDesk.HOUSING).refusals(new AcceptCase(Play.HAN)))
                .containsExactly("case.actor.not-holder");
    }

    @Test
    void a_recused_officer_does_not_become_the_handler() {
        Play play = Play.petition()
                .does(new RecuseOfficer(Play.HAN, ConflictGround.INTEREST, Play.text(), Optional.empty()))
                .forwardedTo(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING);

        assertThat(play.refusals(new AcceptCase(Play.HAN))).containsExactly("case.officer.recused");
    }

    @Test
    void declining_says_why_by_which_law_and_where_to_go_and_ends_the_case() {
        DeclineCase decline =
                new DeclineCase(DeclineGround.EXHAUSTED, new Citation("信访工作条例(2022)", "36 ¶3"), FreeText.of("法律援助中心"));
        Play play = Play.petition().forwardedTo(CountyDesk.HOUSING);

        assertThat(play.refusals(decline)).containsExactly("case.actor.not-receiver");
        Play declined = play.by(CountyDesk.HOUSING).does(decline);
        assertThat(declined.file().state())
                .isEqualTo(new CaseState.NotAccepted(
                        Play.START, DeclineGround.EXHAUSTED, decline.basis(), decline.whereToGo()));
        assertThat(declined.running()).isEmpty();
        assertThat(declined.file().custody().accountable()).contains(CountyDesk.HOUSING);
        assertThat(declined.refusals(new AcceptCase(Play.HAN))).contains("case.stage");
    }

    @Test
    void before_any_dispatch_who_took_it_in_may_decline() {
        DeclineCase decline = new DeclineCase(DeclineGround.OUTSIDE_COMPETENCE, Play.LAW, Play.text());

        assertThat(Play.petition().by(CountyDesk.CENTRE).refusals(decline)).isEmpty();
        assertThat(Play.petition().by(CountyDesk.POLICE).refusals(decline)).containsExactly("case.actor.not-holder");
    }

    @Test
    void who_is_merely_not_competent_objects_and_does_not_send_the_citizen_away() {
        Play play = Play.petition().forwardedTo(CountyDesk.HOUSING).by(CountyDesk.HOUSING);

        assertThat(play.refusals(new DeclineCase(DeclineGround.OUTSIDE_COMPETENCE, Play.LAW, Play.text())))
                .containsExactly("case.decline.object-instead");
    }
}
