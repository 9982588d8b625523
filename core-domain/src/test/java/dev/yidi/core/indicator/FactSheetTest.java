package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.Play;
import dev.yidi.core.place.Tier;
import dev.yidi.core.time.LimitId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of a case for its figures. */
class FactSheetTest {
    @Test
    void a_sheet_says_of_how_many_events_and_of_which_instant_it_is() {
        Play accepted = Play.petition().days(3).acceptedBy(CountyDesk.HOUSING);
        FactSheet sheet = sheet(accepted);

        assertThat(sheet.version()).isEqualTo(accepted.journal().size());
        assertThat(sheet.changedAt()).isEqualTo(Play.START.plus(Duration.ofDays(3)));
        assertThat(sheet.at(Play.START.plus(Duration.ofDays(9))).asOf()).isEqualTo(Play.START.plus(Duration.ofDays(9)));
    }

    @Test
    void a_duty_is_not_owed_before_its_clock_has_started() {
        FactSheet sheet = sheet(Play.petition().days(3).acceptedBy(CountyDesk.HOUSING));

        assertThat(sheet.at(Play.START).duties())
                .extracting(DutyFact::limit)
                .contains(new LimitId("XF_TRIAGE"))
                .doesNotContain(new LimitId("XF_HANDLE"));
        assertThat(sheet.at(sheet.changedAt()).duties())
                .extracting(DutyFact::limit)
                .contains(new LimitId("XF_TRIAGE"), new LimitId("XF_HANDLE"));
    }

    @Test
    void the_trail_has_each_organ_once_as_long_as_it_stays_answerable() {
        Play town = Play.petition().acceptedBy(CountyDesk.HALL_A);
        Play county = town.does(Play.dispatch(DispatchVerb.RAISE, CountyDesk.HOUSING))
                .by(CountyDesk.HOUSING)
                .does(new AcceptCase(Play.QIN));

        assertThat(trail(Play.petition())).isEmpty();
        assertThat(trail(town)).containsExactly(Tier.TOWNSHIP);
        assertThat(trail(county)).containsExactly(Tier.TOWNSHIP, Tier.COUNTY);
    }

    @Test
    void what_came_after_the_instant_asked_about_is_not_seen() {
        Play closed = Play.petition().days(3).closedBy(CountyDesk.HOUSING);
        List<CaseEvent> journal = new ArrayList<>(closed.journal());

        assertThat(CaseFacts.of(journal, Play.START, closed.profile(), CountyDesk.CALENDAR)
                        .isConcluded())
                .isFalse();
        assertThat(CaseFacts.of(journal, closed.now(), closed.profile(), CountyDesk.CALENDAR)
                        .isConcluded())
                .as("what happened at that very instant is")
                .isTrue();
    }

    private static List<Tier> trail(Play play) {
        return sheet(play).at(play.now()).work().course().trail();
    }

    private static FactSheet sheet(Play play) {
        return FactSheet.of(play.journal(), play.profile(), CountyDesk.CALENDAR);
    }
}
