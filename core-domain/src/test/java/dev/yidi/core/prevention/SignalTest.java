package dev.yidi.core.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.ReaderScope;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.SignalKind;
import dev.yidi.core.profile.SignalRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a signal. */
class SignalTest {
    private static final Instant NOW = Office.MONDAY;

    @Test
    void an_officer_looks_and_then_says_what_was_done() {
        Signal acted = Office.after(looked(), new ActOnSignal(Office.text()), Office.by(CountyDesk.CENTRE));

        assertThat(raised().stage()).isEqualTo(SignalStage.RAISED);
        assertThat(looked().officer()).contains(new OfficerId("of-centre"));
        assertThat(acted.stage()).isEqualTo(SignalStage.ACTED_UPON);
        assertThat(acted.outcome()).contains(Office.text());
        assertThat(acted.facts().open()).isFalse();
    }

    @Test
    void or_says_why_nothing_has_to_be_done() {
        Signal dismissed = Office.after(looked(), new DismissSignal(Office.text()), Office.by(CountyDesk.CENTRE));

        assertThat(dismissed.stage()).isEqualTo(SignalStage.DISMISSED);
        assertThat(dismissed.outcome()).contains(Office.text());
    }

    @Test
    void nobody_acts_on_what_nobody_looked_at_and_what_is_over_stays_so() {
        Signal over = Office.after(looked(), new DismissSignal(Office.text()), Office.by(CountyDesk.CENTRE));

        assertThat(codes(raised(), new ActOnSignal(Office.text()))).containsExactly("signal.not-looked-at");
        assertThat(codes(raised(), new DismissSignal(Office.text()))).containsExactly("signal.not-looked-at");
        assertThat(codes(looked(), new LookAtSignal())).containsExactly("signal.looked-at-before");
        assertThat(codes(over, new ActOnSignal(Office.text()))).containsExactly("signal.over");
        assertThat(Office.codes(new LookAtSignal().decide(raised(), Office.system())))
                .containsExactly("prevention.not-officer");
    }

    @Test
    void fewer_than_the_threshold_are_no_signal() {
        assertThat(Office.codes(new RaiseSignal(cluster(4, NOW)).begin(Office.ID, "YJ-1", Office.system())))
                .containsExactly("signal.below-threshold");
    }

    @Test
    void it_stands_for_its_cluster_as_long_as_its_time_is() {
        assertThat(raised().covers(cluster(9, NOW.plus(Duration.ofDays(29))))).isTrue();
        assertThat(raised().covers(cluster(9, NOW.plus(Duration.ofDays(30))))).isFalse();
    }

    @Test
    void the_centre_and_who_answers_for_the_place_see_it() {
        assertThat(sees(CountyDesk.CENTRE, Role.CENTRE_HEAD)).isTrue();
        assertThat(sees(CountyDesk.HALL_A, Role.SUPERVISOR)).isTrue();
        assertThat(sees(CountyDesk.POLICE, Role.HANDLER)).isFalse();
    }

    private static boolean sees(OrganId organ, Role role) {
        Officer officer = new Officer(
                new OfficerId("o"),
                "o",
                organ,
                organ.equals(CountyDesk.HALL_A) ? CountyDesk.TOWN_A : CountyDesk.COUNTY,
                Set.of(role));
        return raised().access(CountyDesk.profile()).isVisibleTo(ReaderScope.of(officer, CountyDesk.profile()));
    }

    private static List<String> codes(Signal signal, SignalCommand command) {
        return Office.codes(command.decide(signal, Office.by(CountyDesk.CENTRE)));
    }

    private static Signal looked() {
        return Office.after(raised(), new LookAtSignal(), Office.by(CountyDesk.CENTRE));
    }

    private static Signal raised() {
        return KeptFile.from(new RaiseSignal(cluster(5, NOW))
                .begin(Office.ID, "YJ-1", Office.system())
                .orElseThrow());
    }

    private static SignalCluster cluster(int count, Instant now) {
        return new SignalCluster(
                SignalKind.CLUSTER,
                CountyDesk.NEIGHBOURS,
                CountyDesk.TOWN_A,
                Set.of(),
                count,
                new SignalRule(SignalKind.CLUSTER, 5, 30, Tier.TOWNSHIP),
                now.minus(Duration.ofDays(30)),
                now);
    }
}
