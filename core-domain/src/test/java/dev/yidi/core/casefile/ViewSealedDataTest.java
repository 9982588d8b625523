package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Looking into a sealed case leaves a trace. */
class ViewSealedDataTest {
    @Test
    void every_officer_who_looks_into_a_sealed_case_is_kept_by_name() {
        Play play = Play.begin(Registration.report()).by(Actor.officer(Play.HAN, CountyDesk.CENTRE));

        assertThat(play.events(new ViewSealedData())).containsExactly(new SealedDataViewed(Play.START, Play.HAN));
    }

    @Test
    void of_other_cases_no_trace_is_kept() {
        assertThat(Play.petition().events(new ViewSealedData())).isEmpty();
    }

    @Test
    void the_accused_side_does_not_even_look() {
        assertThat(Play.begin(Registration.report(CountyDesk.POLICE))
                        .by(CountyDesk.POST)
                        .refusals(new ViewSealedData()))
                .containsExactly("case.actor.accused");
    }
}
