package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Play;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.LitigationCases;
import dev.yidi.core.profile.PopulationScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers that come from outside: who may enter them, with what, and what stands after a correction. */
class NumberBookTest {
    private static final Instant APRIL = Instant.parse("2026-04-20T02:00:00Z");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate BULLETIN = LocalDate.of(2026, 4, 10);
    private static final String COURT = "甲县人民法院";

    private final NumberBook empty =
            new NumberBookOpened(APRIL, new FileId("00000000-0000-8000-8000-000000000001"), "SJ-1").begin();

    @Test
    void the_centre_enters_a_number_with_who_gave_it_from_where_and_of_which_day() {
        NumberBook book = with(empty, APRIL, new EnterSuits(suits(CountyDesk.TOWN_A, MARCH, 40), COURT));

        assertThat(book.lines()).singleElement().satisfies(line -> {
            assertThat(line.key())
                    .isEqualTo(new NumberKey(NumberKind.SUITS, CountyDesk.TOWN_A, LocalDate.of(2026, 3, 1)));
            assertThat(line.source().givenBy()).isEqualTo(COURT);
            assertThat(line.source().enteredAt()).isEqualTo(APRIL);
            assertThat(line.source().correction()).isFalse();
            assertThat(((NumberLine.Suits) line).numbers().source()).isEqualTo("法院通报");
            assertThat(((NumberLine.Suits) line).numbers().asOf()).isEqualTo(BULLETIN);
        });
    }

    @Test
    void a_correction_takes_the_place_of_a_number_and_rewrites_nothing() {
        Instant may = APRIL.plusSeconds(86_400 * 20);
        NumberBook before = with(empty, APRIL, new EnterSuits(suits(CountyDesk.COUNTY, MARCH, 40), COURT));
        NumberBook people = with(before, APRIL, new EnterPeople(people(100_000), "甲县统计局"));
        NumberBook after = with(people, may, corrected(44));

        assertThat(after.lines()).hasSize(3);
        assertThat(counted(after, may)).containsExactly(new Counts(44, 100_000));
        assertThat(counted(after, APRIL))
                .as("what stood in April stands in April")
                .containsExactly(new Counts(40, 100_000));
        assertThat(counted(after, APRIL.minusSeconds(1))).containsExactly(Counts.NONE);
    }

    @Test
    void a_number_of_the_wrong_month_is_taken_back_and_then_there_is_none() {
        NumberBook before = with(empty, APRIL, new EnterSuits(suits(CountyDesk.COUNTY, MARCH, 40), COURT));
        NumberBook people = with(before, APRIL, new EnterPeople(people(100_000), "甲县统计局"));
        NumberKey key = people.lines().get(0).key();
        WithdrawNumber back = new WithdrawNumber(key, FreeText.of("系二月数"));
        NumberBook after = with(people, APRIL.plusSeconds(5), back);

        assertThat(counted(after, APRIL)).containsExactly(new Counts(40, 100_000));
        assertThat(counted(after, APRIL.plusSeconds(5))).containsExactly(Counts.NONE);
        assertThat(codes(after, APRIL.plusSeconds(9), back)).containsExactly("numbers.nothing-there");
        assertThat(with(after, APRIL.plusSeconds(9), new EnterSuits(suits(CountyDesk.COUNTY, MARCH, 41), COURT))
                        .standing(APRIL.plusSeconds(9)))
                .hasSize(2);
    }

    @Test
    void what_stands_there_is_not_replaced_without_a_reason_and_nothing_is_corrected_that_is_not_there() {
        EnterSuits first = new EnterSuits(suits(CountyDesk.COUNTY, MARCH, 40), COURT);
        NumberBook book = with(empty, APRIL, first);

        assertThat(codes(book, APRIL, first)).containsExactly("numbers.same");
        assertThat(codes(book, APRIL, new EnterSuits(suits(CountyDesk.COUNTY, MARCH, 41), COURT)))
                .containsExactly("numbers.there-already");
        assertThat(codes(book, APRIL, new EnterSuits(first.suits(), "另一法院"))).containsExactly("numbers.there-already");
        assertThat(codes(empty, APRIL, corrected(44))).containsExactly("numbers.nothing-there");
    }

    @Test
    void a_month_that_was_not_over_and_a_day_to_come_are_refused_with_every_reason() {
        CourtIntake early =
                new CourtIntake(DivisionCode.of("330199999000"), MARCH, 1, 0, "通报", LocalDate.of(2026, 3, 30));
        CourtIntake late =
                new CourtIntake(CountyDesk.COUNTY, YearMonth.of(2026, 4), 1, 0, "通报", LocalDate.of(2026, 4, 30));
        Population tomorrow = new Population(CountyDesk.COUNTY, 1, 0, "公报", LocalDate.of(2026, 4, 21));

        assertThat(codes(empty, APRIL, new EnterSuits(early, COURT)))
                .containsExactlyInAnyOrder("numbers.area-unknown", "numbers.month-not-over");
        assertThat(codes(empty, APRIL, new EnterSuits(late, COURT))).containsExactly("numbers.day-to-come");
        assertThat(codes(empty, APRIL, new EnterPeople(tomorrow, COURT))).containsExactly("numbers.day-to-come");
    }

    @Test
    void only_officers_of_a_centre_enter_numbers() {
        EnterSuits command = new EnterSuits(suits(CountyDesk.COUNTY, MARCH, 40), COURT);

        assertThat(reasons(
                        KeptFile.decide(empty, command, setting(APRIL, Actor.officer(Play.HAN, CountyDesk.HOUSING)))))
                .containsExactly("numbers.not-centre");
        assertThat(reasons(KeptFile.decide(empty, command, setting(APRIL, Actor.system()))))
                .containsExactlyInAnyOrder("numbers.not-officer", "numbers.not-centre");
    }

    @Test
    void a_figure_tells_what_it_rests_on() {
        NumberBook towns = with(empty, APRIL, new EnterSuits(suits(CountyDesk.TOWN_A, MARCH, 30), COURT));
        towns = with(towns, APRIL, new EnterSuits(suits(CountyDesk.TOWN_B, MARCH, 20), COURT));
        towns = with(towns, APRIL, new EnterPeople(people(100_000), "甲县统计局"));
        LitigationRate rate = LitigationRate.of(CountyDesk.profile().territory(), towns.standing(APRIL));

        assertThat(rate.basis(CountyDesk.COUNTY, MARCH, MARCH))
                .containsExactlyElementsOf(
                        towns.lines().stream().map(NumberLine::key).toList());
        assertThat(rate.basis(CountyDesk.TOWN_A, MARCH, MARCH))
                .containsExactly(towns.lines().get(0).key());
    }

    private static EnterSuits corrected(long civil) {
        return new EnterSuits(suits(CountyDesk.COUNTY, MARCH, civil), COURT, Optional.of(FreeText.of("法院更正")));
    }

    private static CourtIntake suits(DivisionCode area, YearMonth month, long civil) {
        return new CourtIntake(area, month, civil, 3, "法院通报", BULLETIN);
    }

    private static Population people(long residents) {
        return new Population(CountyDesk.COUNTY, residents, 500, "统计公报", LocalDate.of(2025, 12, 31));
    }

    private static List<Counts> counted(NumberBook book, Instant at) {
        return LitigationRate.of(CountyDesk.profile().territory(), book.standing(at))
                .figure(CountyDesk.COUNTY, MARCH, MARCH, LitigationCases.CIVIL, PopulationScope.RESIDENTS)
                .factors();
    }

    private static NumberBook with(NumberBook book, Instant at, NumberCommand command) {
        return KeptFile.after(book, KeptFile.decide(book, command, centre(at)).orElseThrow());
    }

    private static List<String> codes(NumberBook book, Instant at, NumberCommand command) {
        return reasons(KeptFile.decide(book, command, centre(at)));
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }

    private static Setting centre(Instant at) {
        return setting(at, Actor.officer(Play.LEAD, CountyDesk.CENTRE));
    }

    private static Setting setting(Instant at, Actor actor) {
        return CountyDesk.setting(at, actor);
    }
}
