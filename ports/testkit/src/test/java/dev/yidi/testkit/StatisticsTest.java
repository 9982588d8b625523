package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.RecordTrip;
import dev.yidi.core.casefile.TripPurpose;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.indicator.Figures;
import dev.yidi.core.indicator.Ratio;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-31T00:00:00Z");

    private final Counters counters = new Counters();

    @Test
    void cases_are_counted_by_the_period_they_were_received_in() {
        counters.open(Counters.petition());
        counters.time.moveTo(UNTIL);
        counters.open(Counters.petition());
        assertThat(figures(SmallCounty.AUDITOR, LATER).received()).isEqualTo(1);
    }

    @Test
    void what_is_open_after_its_end_is_late_and_what_was_handled_is_not() {
        CaseId handled = counters.open(Counters.petition());
        counters.open(Counters.petition());
        counters.time.advance(Duration.ofDays(2));
        counters.handle(handled);
        counters.time.moveTo(LATER);
        Figures figures = figures(SmallCounty.AUDITOR, LATER);
        assertThat(figures.concluded()).isEqualTo(1);
        assertThat(figures.open()).isEqualTo(1);
        assertThat(figures.late(Norm.STATUTORY)).isEqualTo(1);
        assertThat(figures.daysToReply(50)).isEqualTo(Optional.of(2L));
    }

    @Test
    void figures_as_of_an_earlier_instant_do_not_know_what_came_later() {
        CaseId caseId = counters.open(Counters.petition());
        Instant early = counters.time.advance(Duration.ofDays(1));
        counters.time.advance(Duration.ofDays(1));
        counters.handle(caseId);
        assertThat(figures(SmallCounty.AUDITOR, early).concluded()).isZero();
        assertThat(figures(SmallCounty.AUDITOR, FROM).received()).isZero();
        assertThat(figures(SmallCounty.AUDITOR, LATER).concluded()).isEqualTo(1);
    }

    @Test
    void only_what_the_officer_may_see_is_counted() {
        counters.open(Counters.petition());
        CaseId housing = counters.open(Counters.petition());
        counters.dispatch(housing, SmallCounty.HOUSING);
        assertThat(figures(SmallCounty.HOUSING_OFFICER, LATER).received()).isEqualTo(1);
        assertThat(figures(SmallCounty.POLICE_OFFICER, LATER).received()).isZero();
        assertThat(counters.yidi
                        .statistics()
                        .figures(SmallCounty.NO_ROLE, FROM, UNTIL, LATER)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("access.not-permitted");
    }

    @Test
    void different_places_are_told_apart() {
        CaseId caseId = counters.open(Counters.petition());
        for (String place : List.of("镇政府", "法庭", "法庭")) {
            RecordTrip trip = new RecordTrip(Optional.empty(), Counters.text(place), TripPurpose.MATERIAL, true);
            counters.yidi
                    .caseDesk()
                    .recordTrip(counters.by(SmallCounty.CLERK), caseId, trip)
                    .orElseThrow();
        }
        Figures figures = figures(SmallCounty.AUDITOR, LATER);
        assertThat(figures.tripsPerCase()).isEqualTo(new Ratio(4, 1));
        assertThat(figures.placesPerCase()).isEqualTo(new Ratio(3, 1));
    }

    @Test
    void figures_need_no_key() {
        CaseId caseId = counters.open(Counters.petition());
        counters.handle(caseId);
        Figures before = figures(SmallCounty.AUDITOR, LATER);
        counters.stores.fileKeys().destroy(caseId.file());
        assertThat(figures(SmallCounty.AUDITOR, LATER)).isEqualTo(before);
    }

    private Figures figures(OfficerId officer, Instant asOf) {
        return counters.yidi.statistics().figures(officer, FROM, UNTIL, asOf).orElseThrow();
    }
}
