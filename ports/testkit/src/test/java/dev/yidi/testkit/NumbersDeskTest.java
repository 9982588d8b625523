package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import dev.yidi.core.indicator.Counts;
import dev.yidi.core.indicator.CourtIntake;
import dev.yidi.core.indicator.EnterPeople;
import dev.yidi.core.indicator.EnterSuits;
import dev.yidi.core.indicator.Fraction;
import dev.yidi.core.indicator.NumberKey;
import dev.yidi.core.indicator.NumberKind;
import dev.yidi.core.indicator.NumberLine;
import dev.yidi.core.indicator.Population;
import dev.yidi.core.indicator.WithdrawNumber;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.IndicatorOption;
import dev.yidi.core.profile.LitigationCases;
import dev.yidi.core.profile.PopulationScope;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.FileReceipt;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.LitigationQuery;
import dev.yidi.ports.LitigationSheet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Litigation per 10,000 people, from the numbers of courts and statistics to the figure. */
class NumbersDeskTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final DivisionCode COUNTY =
            SmallCounty.profile().territory().root().code();
    private static final LitigationQuery OF_FEBRUARY = LitigationQuery.of(COUNTY, FEBRUARY, FEBRUARY);
    private static final String COURT = "甲县人民法院";

    private final Counters counters = new Counters();

    @Test
    void a_rate_is_exact_shows_its_denominator_and_everything_it_rests_on() {
        enter(suits(120, 5)).orElseThrow();
        people(30_000, 10_000).orElseThrow();

        LitigationSheet sheet = rate(SmallCounty.CENTRE_HEAD, OF_FEBRUARY);
        assertThat(sheet.figure().factors()).containsExactly(new Counts(125, 40_000));
        assertThat(sheet.figure().value()).isEqualTo(Fraction.of(125, 40_000));
        assertThat(sheet.reading().isOfCounty()).isTrue();
        assertThat(sheet.missing()).isEmpty();
        assertThat(sheet.numbers())
                .extracting(
                        line -> line.source().givenBy() + " " + line.source().enteredBy())
                .containsExactly(COURT + " " + SmallCounty.DISPATCHER, "甲县统计局 " + SmallCounty.DISPATCHER);
        assertThat(rate(SmallCounty.POLICE_OFFICER, OF_FEBRUARY))
                .as("published numbers are the same for everybody who may read")
                .isEqualTo(sheet);
    }

    @Test
    void other_suits_over_other_people_are_named_in_the_answer() {
        enter(suits(120, 5)).orElseThrow();
        people(30_000, 10_000).orElseThrow();

        LitigationSheet narrow = rate(
                SmallCounty.CENTRE_HEAD,
                OF_FEBRUARY.by(
                        counters.yidi.profile().figures().suing(LitigationCases.CIVIL, PopulationScope.RESIDENTS)));
        assertThat(narrow.figure().factors()).containsExactly(new Counts(120, 30_000));
        assertThat(narrow.reading().differing())
                .containsExactlyInAnyOrder(IndicatorOption.LITIGATION_CASES, IndicatorOption.POPULATION);
    }

    @Test
    void without_people_or_suits_it_is_undefined_and_says_what_is_missing() {
        assertThat(rate(SmallCounty.CENTRE_HEAD, OF_FEBRUARY).missing()).hasSize(2);
        enter(suits(120, 5)).orElseThrow();
        assertThat(rate(SmallCounty.CENTRE_HEAD, OF_FEBRUARY).figure().value().isDefined())
                .isFalse();
        people(0, 0).orElseThrow();

        LitigationSheet empty = rate(SmallCounty.CENTRE_HEAD, OF_FEBRUARY);
        assertThat(empty.missing()).isEmpty();
        assertThat(empty.figure().factors()).containsExactly(new Counts(125, 0));
        assertThat(empty.figure().value().isDefined())
                .as("nobody lives there: neither 0 nor everything")
                .isFalse();
    }

    @Test
    void a_correction_stands_beside_what_it_corrects_and_a_report_of_yesterday_can_be_made_again() {
        enter(suits(120, 5)).orElseThrow();
        people(30_000, 10_000).orElseThrow();
        Instant reported = counters.time.instant();
        counters.time.advance(Duration.ofDays(3));

        assertThat(codes(enter(suits(130, 5)))).containsExactly("numbers.there-already");
        enter(new EnterSuits(suits(130, 5), COURT, Optional.of(FreeText.of("漏报一批"))))
                .orElseThrow();

        assertThat(rate(SmallCounty.CENTRE_HEAD, OF_FEBRUARY).figure().factors())
                .containsExactly(new Counts(135, 40_000));
        assertThat(rate(SmallCounty.CENTRE_HEAD, OF_FEBRUARY.at(reported))
                        .figure()
                        .factors())
                .containsExactly(new Counts(125, 40_000));
        assertThat(counters.yidi.numbersDesk().lines(SmallCounty.CENTRE_HEAD).orElseThrow())
                .hasSize(3)
                .filteredOn(line -> line.source().correction())
                .singleElement()
                .isInstanceOf(NumberLine.Suits.class);
        assertThat(counters.yidi.numbersDesk().history(SmallCounty.CENTRE_HEAD).orElseThrow())
                .extracting(HistoryLine::type)
                .containsExactly("number-book-opened", "suits-entered", "people-entered", "suits-entered");
    }

    @Test
    void what_is_taken_back_counts_no_more() {
        enter(suits(120, 5)).orElseThrow();
        people(30_000, 10_000).orElseThrow();
        counters.time.advance(Duration.ofHours(1));
        NumberKey key = new NumberKey(NumberKind.SUITS, COUNTY, FEBRUARY.atDay(1));

        counters.yidi
                .numbersDesk()
                .withdraw(counters.by(SmallCounty.DISPATCHER), new WithdrawNumber(key, FreeText.of("录错月份")))
                .orElseThrow();

        assertThat(rate(SmallCounty.CENTRE_HEAD, OF_FEBRUARY).missing()).containsExactly(COUNTY + " 2026-02");
    }

    @Test
    void only_the_centre_enters_and_only_who_may_read_asks_of_an_area_of_the_county() {
        assertThat(codes(counters.yidi
                        .numbersDesk()
                        .enterSuits(counters.by(SmallCounty.POLICE_OFFICER), new EnterSuits(suits(1, 0), COURT))))
                .containsExactly("access.not-permitted");
        assertThat(counters.yidi.numbersDesk().lines(SmallCounty.CENTRE_HEAD).orElseThrow())
                .as("a refused number opens no book")
                .isEmpty();
        assertThat(codes(counters.yidi.numbersDesk().lines(SmallCounty.POLICE_OFFICER)))
                .as("whether there is a book or not")
                .containsExactly("access.not-permitted");
        assertThat(codes(counters.yidi
                        .statistics()
                        .litigationRate(
                                SmallCounty.CENTRE_HEAD,
                                LitigationQuery.of(DivisionCode.of("330199999000"), FEBRUARY, FEBRUARY))))
                .containsExactly("numbers.area-unknown");
        assertThat(codes(counters.yidi.statistics().litigationRate(new OfficerId("stranger"), OF_FEBRUARY)))
                .containsExactly("access.not-permitted");
    }

    @Test
    void a_number_sent_twice_is_entered_once() {
        Envelope by = counters.by(SmallCounty.DISPATCHER);
        EnterSuits suits = new EnterSuits(suits(120, 5), COURT);

        FileReceipt first = counters.yidi.numbersDesk().enterSuits(by, suits).orElseThrow();
        assertThat(counters.yidi.numbersDesk().enterSuits(by, suits).orElseThrow())
                .isEqualTo(first);
        assertThat(counters.yidi.numbersDesk().lines(SmallCounty.DISPATCHER).orElseThrow())
                .hasSize(1);
    }

    private Answer<FileReceipt> enter(CourtIntake suits) {
        return enter(new EnterSuits(suits, COURT));
    }

    private Answer<FileReceipt> enter(EnterSuits suits) {
        return counters.yidi.numbersDesk().enterSuits(counters.by(SmallCounty.DISPATCHER), suits);
    }

    private Answer<FileReceipt> people(long residents, long floating) {
        return counters.yidi
                .numbersDesk()
                .enterPeople(
                        counters.by(SmallCounty.DISPATCHER),
                        new EnterPeople(
                                new Population(COUNTY, residents, floating, "统计公报", LocalDate.of(2025, 12, 31)),
                                "甲县统计局"));
    }

    private static CourtIntake suits(long civil, long administrative) {
        return new CourtIntake(COUNTY, FEBRUARY, civil, administrative, "法院通报 2026 年第 2 期", LocalDate.of(2026, 3, 1));
    }

    private LitigationSheet rate(OfficerId officer, LitigationQuery query) {
        return counters.yidi.statistics().litigationRate(officer, query).orElseThrow();
    }

    private static List<String> codes(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).reasons().stream().map(Reason::code).toList();
    }
}
