package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Classify;
import dev.yidi.core.indicator.Counts;
import dev.yidi.core.indicator.Figure;
import dev.yidi.core.indicator.IndicatorId;
import dev.yidi.core.indicator.MonthFigure;
import dev.yidi.core.indicator.Period;
import dev.yidi.core.indicator.PeriodBasis;
import dev.yidi.core.indicator.Slice;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.IndicatorOption;
import dev.yidi.ports.FigureCases;
import dev.yidi.ports.FigureCourse;
import dev.yidi.ports.FigureQuery;
import dev.yidi.ports.FigureSheet;
import dev.yidi.ports.Unseen;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The sheet of figures: whom it tells what, what lies behind it, and what it costs. */
class FigureSheetTest {
    private static final Instant MARCH = Instant.parse("2026-02-28T16:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-03-31T16:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-31T00:00:00Z");
    private static final FigureQuery OF_MARCH =
            FigureQuery.over(Period.received(MARCH, APRIL)).at(LATER);

    private final Wrapped stores = new Wrapped();
    private final Counters counters = new Counters(stores);

    @Test
    void every_figure_is_there_with_what_it_was_counted_from() {
        counters.handle(counters.open(Counters.petition()));
        counters.open(Counters.petition());

        FigureSheet sheet = sheet(SmallCounty.CENTRE_HEAD, OF_MARCH);

        assertThat(sheet.figures().received()).isEqualTo(2);
        assertThat(sheet.values())
                .extracting(Figure::indicator)
                .hasSize(IndicatorId.values().length - 1)
                .doesNotContain(IndicatorId.LITIGATION_PER_10K);
        assertThat(figure(sheet, IndicatorId.LOCAL_RESOLUTION)).containsExactly(new Counts(0, 1));
    }

    @Test
    void two_officers_of_a_county_count_by_its_profile_and_by_whatever_else_a_figure_is_counted_it_says_so() {
        CaseId open = counters.open(Counters.petition());
        counters.handle(open);

        FigureSheet head = sheet(SmallCounty.CENTRE_HEAD, OF_MARCH);
        FigureSheet dispatcher = sheet(SmallCounty.DISPATCHER, OF_MARCH);
        assertThat(head.values()).isEqualTo(dispatcher.values());
        assertThat(head.reading()).isEqualTo(dispatcher.reading());
        assertThat(head.reading().options()).isEqualTo(counters.yidi.profile().figures());
        assertThat(head.reading().profile()).isEqualTo(counters.yidi.profile().version());
        assertThat(head.reading().isOfCounty()).isTrue();

        FigureQuery byCounty = OF_MARCH.by(counters.yidi.profile().figures().at(Tier.COUNTY));
        FigureSheet other = sheet(SmallCounty.CENTRE_HEAD, byCounty);
        assertThat(figure(other, IndicatorId.LOCAL_RESOLUTION)).containsExactly(new Counts(1, 1));
        assertThat(other.reading().differing()).containsExactly(IndicatorOption.LEVEL);
        assertThat(other.reading().isOfCounty(IndicatorId.LOCAL_RESOLUTION)).isFalse();
        assertThat(other.reading().isOfCounty(IndicatorId.ON_TIME_CLOSE)).isTrue();
        assertThat(counters.yidi
                        .statistics()
                        .casesBehind(
                                SmallCounty.CENTRE_HEAD, byCounty, IndicatorId.LOCAL_RESOLUTION, Optional.empty(), 10)
                        .orElseThrow()
                        .reading())
                .isEqualTo(other.reading());
    }

    @Test
    void a_figure_is_traced_to_its_cases_page_by_page() {
        for (int i = 0; i < 5; i++) {
            counters.handle(counters.open(Counters.petition()));
        }
        FigureCases first = behind(SmallCounty.CENTRE_HEAD, Optional.empty(), 3);
        FigureCases second = behind(SmallCounty.CENTRE_HEAD, first.next(), 3);

        assertThat(first.figure().factors()).containsExactly(new Counts(0, 5));
        assertThat(first.cases()).hasSize(3);
        assertThat(second.cases()).hasSize(2);
        assertThat(second.next()).isEmpty();
        assertThat(first.cases())
                .extracting(row -> row.line().caseId())
                .doesNotContainAnyElementsOf(
                        second.cases().stream().map(row -> row.line().caseId()).toList());
    }

    @Test
    void the_months_of_a_figure_are_each_what_a_query_over_that_month_says() {
        CaseId first = counters.open(Counters.petition());
        counters.open(Counters.petition());
        counters.time.moveTo(APRIL.plus(Duration.ofDays(3)));
        counters.handle(first);
        counters.register(SmallCounty.SEALED_OFFICER, Counters.report(SmallCounty.POLICE));
        for (PeriodBasis basis : PeriodBasis.values()) {
            FigureQuery both = FigureQuery.over(new Period(basis, MARCH, APRIL.plus(Duration.ofDays(30))))
                    .at(LATER);
            FigureCourse course = counters.yidi
                    .statistics()
                    .course(SmallCounty.CENTRE_HEAD, both, IndicatorId.LOCAL_RESOLUTION)
                    .orElseThrow();

            assertThat(course.months())
                    .extracting(MonthFigure::month)
                    .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4));
            for (MonthFigure month : course.months()) {
                FigureSheet alone = sheet(
                        SmallCounty.CENTRE_HEAD,
                        FigureQuery.over(Period.of(
                                        basis,
                                        month.month(),
                                        counters.yidi.profile().zone()))
                                .at(LATER));
                assertThat(month.cases()).isEqualTo(alone.figures().received());
                assertThat(month.figure().factors()).isEqualTo(figure(alone, IndicatorId.LOCAL_RESOLUTION));
            }
            assertThat(course.figure().factors())
                    .isEqualTo(figure(sheet(SmallCounty.CENTRE_HEAD, both), IndicatorId.LOCAL_RESOLUTION));
        }
    }

    @Test
    void a_sealed_report_is_in_no_figure_of_others_and_cannot_be_counted_out() {
        counters.open(Counters.petition());
        counters.register(SmallCounty.SEALED_OFFICER, Counters.report(SmallCounty.POLICE));

        assertThat(sheet(SmallCounty.SEALED_OFFICER, OF_MARCH).figures().received())
                .isEqualTo(2);
        for (OfficerId other : List.of(SmallCounty.CENTRE_HEAD, SmallCounty.AUDITOR, SmallCounty.DISPATCHER)) {
            assertThat(sheet(other, OF_MARCH).figures().received()).isEqualTo(1);
            assertThat(sheet(other, OF_MARCH.of(Slice.ALL.of(CaseKind.REPORT)))
                            .figures()
                            .received())
                    .isZero();
        }
        assertThat(sheet(SmallCounty.POLICE_OFFICER, OF_MARCH).figures().received())
                .isZero();
    }

    @Test
    void a_case_that_was_sealed_since_is_traced_by_others_no_more() {
        CaseId open = counters.open(Counters.petition());
        assertThat(behindTrips(SmallCounty.CENTRE_HEAD).cases()).hasSize(1);

        Classify report = new Classify(
                CaseKind.REPORT,
                Optional.empty(),
                SmallCounty.NOISE,
                Set.of(SmallCounty.POLICE),
                Optional.of(Counters.text("实为举报")));
        counters.yidi
                .reception()
                .classify(counters.by(SmallCounty.DISPATCHER), open, report)
                .orElseThrow();

        assertThat(behindTrips(SmallCounty.CENTRE_HEAD).cases()).isEmpty();
        assertThat(sheet(SmallCounty.CENTRE_HEAD, OF_MARCH).figures().received())
                .isZero();
    }

    @Test
    void that_there_are_others_is_told_in_steps_of_ten_for_whole_months_that_are_over() {
        for (int i = 0; i < 11; i++) {
            counters.register(SmallCounty.SEALED_OFFICER, Counters.report(SmallCounty.POLICE));
        }
        assertThat(sheet(SmallCounty.CENTRE_HEAD, OF_MARCH).unseen())
                .as("not over")
                .isEmpty();

        counters.time.moveTo(APRIL);

        assertThat(sheet(SmallCounty.CENTRE_HEAD, OF_MARCH).unseen()).contains(new Unseen(10));
        assertThat(new Unseen(10).below()).isEqualTo(20);
        assertThat(sheet(SmallCounty.CENTRE_HEAD, OF_MARCH.of(Slice.ALL.in(SmallCounty.TOWN)))
                        .unseen())
                .as("a part of the cases")
                .isEmpty();
        assertThat(sheet(
                                SmallCounty.CENTRE_HEAD,
                                FigureQuery.over(Period.received(MARCH, APRIL.minusSeconds(1)))
                                        .at(LATER))
                        .unseen())
                .as("not whole months")
                .isEmpty();
        assertThat(sheet(SmallCounty.HALL_OFFICER, OF_MARCH).unseen())
                .as("who does not answer for the county")
                .isEmpty();
    }

    @Test
    void none_and_a_few_unseen_look_the_same() {
        counters.open(Counters.petition());
        counters.time.moveTo(APRIL);
        Optional<Unseen> none = sheet(SmallCounty.CENTRE_HEAD, OF_MARCH).unseen();

        Counters others = new Counters();
        for (int i = 0; i < 9; i++) {
            others.register(SmallCounty.SEALED_OFFICER, Counters.report(SmallCounty.POLICE));
        }
        others.time.moveTo(APRIL);

        assertThat(others.yidi
                        .statistics()
                        .sheet(SmallCounty.CENTRE_HEAD, OF_MARCH)
                        .orElseThrow()
                        .unseen())
                .isEqualTo(none)
                .contains(new Unseen(0));
    }

    @Test
    void what_was_concluded_in_a_month_may_have_been_received_before() {
        CaseId caseId = counters.open(Counters.petition());
        counters.open(Counters.petition());
        counters.time.moveTo(APRIL.plus(Duration.ofDays(3)));
        counters.handle(caseId);

        assertThat(sheet(SmallCounty.CENTRE_HEAD, FigureQuery.over(Period.concluded(APRIL, LATER)))
                        .figures()
                        .received())
                .isEqualTo(1);
        assertThat(sheet(
                                SmallCounty.CENTRE_HEAD,
                                FigureQuery.over(Period.concluded(MARCH, APRIL)).at(LATER))
                        .figures()
                        .received())
                .isZero();
    }

    @Test
    void figures_stay_as_they_are_when_a_key_is_destroyed() {
        CaseId caseId = counters.open(Counters.petition());
        counters.handle(caseId);
        FigureSheet before = sheet(SmallCounty.CENTRE_HEAD, OF_MARCH);

        stores.fileKeys().destroy(caseId.file());

        assertThat(sheet(SmallCounty.CENTRE_HEAD, OF_MARCH)).isEqualTo(before);
        assertThat(new Counters(stores)
                        .yidi
                        .statistics()
                        .sheet(SmallCounty.CENTRE_HEAD, OF_MARCH)
                        .orElseThrow())
                .isEqualTo(before);
    }

    @Test
    void asked_again_only_what_changed_is_read_again() {
        AtomicInteger reads = new AtomicInteger();
        List<CaseId> cases = List.of(
                counters.open(Counters.petition()),
                counters.open(Counters.petition()),
                counters.open(Counters.petition()));
        stores.outgoing(entries -> {
            reads.incrementAndGet();
            return entries;
        });
        sheet(SmallCounty.CENTRE_HEAD, OF_MARCH);
        assertThat(reads.getAndSet(0)).isEqualTo(3);

        sheet(SmallCounty.CENTRE_HEAD, OF_MARCH.at(LATER.plusSeconds(60)));
        assertThat(reads.getAndSet(0)).isZero();

        counters.dispatch(cases.get(1), SmallCounty.HOUSING);
        reads.set(0);
        assertThat(sheet(SmallCounty.CENTRE_HEAD, OF_MARCH).figures().byOrgan()).containsKey(SmallCounty.HOUSING);
        assertThat(reads.get()).isOne();
    }

    @Test
    void kept_figures_are_those_of_a_centre_that_has_kept_nothing() {
        CaseId caseId = counters.open(Counters.petition());
        for (int day = 0; day < 30; day += 3) {
            Instant asOf = counters.time.advance(Duration.ofDays(3));
            if (day == 12) {
                counters.handle(caseId);
            }
            assertThat(sheet(SmallCounty.CENTRE_HEAD, OF_MARCH.at(asOf)).figures())
                    .isEqualTo(new Counters(stores)
                            .yidi
                            .statistics()
                            .sheet(SmallCounty.CENTRE_HEAD, OF_MARCH.at(asOf))
                            .orElseThrow()
                            .figures());
        }
    }

    @Test
    void who_has_no_role_is_told_nothing() {
        assertThat(counters.yidi
                        .statistics()
                        .sheet(SmallCounty.NO_ROLE, OF_MARCH)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("access.not-permitted");
    }

    private FigureSheet sheet(OfficerId officer, FigureQuery query) {
        return counters.yidi.statistics().sheet(officer, query).orElseThrow();
    }

    private FigureCases behind(OfficerId officer, Optional<String> cursor, int limit) {
        return counters.yidi
                .statistics()
                .casesBehind(officer, OF_MARCH, IndicatorId.LOCAL_RESOLUTION, cursor, limit)
                .orElseThrow();
    }

    private FigureCases behindTrips(OfficerId officer) {
        return counters.yidi
                .statistics()
                .casesBehind(officer, OF_MARCH, IndicatorId.TRIPS_PER_CASE, Optional.empty(), 10)
                .orElseThrow();
    }

    private static List<Counts> figure(FigureSheet sheet, IndicatorId id) {
        return sheet.values().stream()
                .filter(each -> each.indicator() == id)
                .findFirst()
                .orElseThrow()
                .factors();
    }
}
