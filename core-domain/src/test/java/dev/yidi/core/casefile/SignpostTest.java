package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Reason;
import dev.yidi.core.profile.RoutingAdvice;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignpostTest {
    @Test
    void a_classified_case_is_shown_the_way_of_the_profile_with_reasons() {
        Play play = Play.petition();
        RoutingAdvice advice = Signpost.of(play.file(), play.setting()).orElseThrow();
        assertThat(advice.organ()).isEqualTo(CountyDesk.CENTRE);
        assertThat(advice.reasons()).isNotEmpty();
    }

    @Test
    void a_case_without_topic_has_no_way_yet() {
        Play play = Play.begin(Registration.petition().on(Optional.empty()));
        assertThat(Signpost.of(play.file(), play.setting()).reasons())
                .extracting(Reason::code)
                .containsExactly("case.route.not-classified");
    }

    @Test
    void a_look_into_a_sealed_case_leaves_a_trace_and_into_another_none() {
        Play report = Play.begin(Registration.report(CountyDesk.POLICE));
        assertThat(report.events(new ViewSealedData())).containsExactly(new SealedDataViewed(Play.START, Play.CLERK));
        Play petition = Play.petition();
        assertThat(petition.events(new ViewSealedData())).isEmpty();
    }
}
