package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Reason;
import dev.yidi.core.profile.RoutingAdvice;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the profile would send a case. */
class SignpostTest {
    @Test
    void a_classified_case_gets_advice_with_reasons() {
        Play play = Play.petition();
        RoutingAdvice advice = Signpost.of(play.file(), play.setting()).orElseThrow();

        assertThat(advice.organ()).isEqualTo(CountyDesk.CENTRE);
        assertThat(advice.reasons()).isNotEmpty();
    }

    @Test
    void an_unclassified_case_gets_none() {
        Play play = Play.begin(Registration.petition().on(Optional.empty()));

        assertThat(Signpost.of(play.file(), play.setting()).reasons())
                .extracting(Reason::code)
                .containsExactly(Refusal.NOT_CLASSIFIED.code());
    }

    @Test
    void a_report_is_never_advised_to_the_side_it_accuses() {
        Play play = Play.begin(Registration.report(CountyDesk.CENTRE).at(CountyDesk.GOVERNMENT));

        assertThat(Signpost.of(play.file(), play.setting()).orElseThrow().organ())
                .isEqualTo(CountyDesk.GOVERNMENT);
    }
}
