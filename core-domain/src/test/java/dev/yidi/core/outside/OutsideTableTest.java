package dev.yidi.core.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitUnit;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.core.time.WorkCalendar;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideTableTest {
    private static final OutsideTable TABLE = OutsideTable.published();

    @Test
    void every_procedure_says_who_where_until_when_and_what_to_bring_with_its_law() {
        assertThat(TABLE.all()).hasSizeGreaterThan(9).allSatisfy(terms -> {
            assertThat(terms.title()).isNotBlank();
            assertThat(terms.who()).isNotBlank();
            assertThat(terms.where()).isNotBlank();
            assertThat(terms.bring()).isNotEmpty();
            assertThat(terms.basis().source()).matches(".+\\([0-9]{4}\\)");
            assertThat(terms.jurisdiction()).isEqualTo("CN");
        });
    }

    @Test
    void what_citizens_are_told_of_a_procedure_is_there_in_english_too() {
        assertThat(TABLE.all()).allSatisfy(terms -> {
            GuideWording english = terms.english().orElseThrow();
            assertThat(english.bring()).hasSameSizeAs(terms.bring());
            assertThat(english.notes()).hasSameSizeAs(terms.notes());
            assertThat(english.title() + english.who() + english.where() + english.bring() + english.notes())
                    .matches(text -> text.codePoints().noneMatch(Character::isIdeographic), "English");
        });
    }

    @Test
    void who_begins_in_english_says_all_of_it() {
        String text = """
                procedure POLICE
                title 公安机关处理
                title-en Police
                way POLICE
                who 被侵害人
                where 公安机关
                bring 证据
                basis 治安管理处罚法(2025) art. 90
                valid 2026-01-01""";

        assertThatThrownBy(() -> OutsideTable.read(new StringReader(text)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::message)
                                .containsExactly(
                                        "expected a line who-en in POLICE",
                                        "expected a line where-en in POLICE",
                                        "expected a line bring-en in POLICE"));
    }

    @Test
    void every_limit_it_names_is_in_the_rule_set_and_every_outside_limit_is_named() {
        Set<LimitId> named = TABLE.all().stream()
                .flatMap(terms -> terms.allLimits().stream())
                .collect(Collectors.toSet());
        Set<LimitId> outside = RuleSet.national2022().limits().stream()
                .filter(limit -> limit.start().name().startsWith("OUTSIDE_"))
                .map(Limit::id)
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(outside);
    }

    @Test
    void three_five_seven_and_ten_days_of_reconsideration_are_working_days() {
        OutsideTerms reconsideration = TABLE.find("RECONSIDERATION").orElseThrow();
        assertThat(reconsideration.limits().stream()
                        .map(id -> RuleSet.national2022().limit(id).orElseThrow())
                        .filter(limit -> limit.basis().source().startsWith("行政复议法"))
                        .filter(limit -> limit.span().amount() <= 10))
                .hasSize(3)
                .allMatch(limit -> limit.span().unit() == LimitUnit.WORKING_DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "RECONSIDERATION, 2026-03-02, 2026-05-06",
        "ADMINISTRATIVE_SUIT, 2025-08-31, 2026-02-28",
        "LABOUR_ARBITRATION, 2025-10-03, 2026-10-08",
        "RURAL_LAND_ARBITRATION, 2024-02-29, 2026-02-28",
    })
    void the_guide_names_the_last_day_to_apply(String name, LocalDate known, LocalDate lastDay) {
        Guide guide = guide(name, Optional.of(known));
        assertThat(guide.lastDay()).contains(lastDay);
        assertThat(guide.time()).isPresent();
        assertThat(guide(name, Optional.empty()).lastDay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2025-04-10, 2025-04-01, false, 2026-04-10",
        "2026-03-02, 2026-02-20, 2021-04-20, false, 2026-04-20",
        "2026-03-02, 2026-02-20, 2021-04-20, true, 2026-05-06",
        "2026-03-02, 2026-02-20, 2006-03-15, true, 2026-03-15",
        "2026-03-02, 2026-02-20, 2026-02-20, false, 2026-05-06",
    })
    void no_day_is_named_that_lies_behind_a_year_from_the_act_s_being_known_or_five_or_twenty_from_its_being_done(
            LocalDate known, LocalDate content, LocalDate done, boolean property, LocalDate lastDay) {
        Guide guide = Guide.of(
                TABLE.find("RECONSIDERATION").orElseThrow(),
                RuleSet.national2022(),
                Optional.of(known),
                new DisputedAct(Optional.of(content), Optional.of(done), property),
                WorkCalendar.published(),
                ZoneId.of("Asia/Shanghai"));
        assertThat(guide.lastDay()).contains(lastDay);
    }

    @Test
    void a_procedure_without_a_time_to_apply_names_none() {
        assertThat(guide("POLICE", Optional.of(LocalDate.of(2026, 3, 2))).lastDay())
                .isEmpty();
    }

    @Test
    void every_faulty_line_is_named_at_once() {
        assertThatThrownBy(() -> OutsideTable.read(new StringReader("""
                        title early
                        procedure A
                        title 甲
                        title 乙
                        colour red
                        bar NOTHING 某法 art. 1
                        procedure B
                        title 丙
                        way JUDICIAL
                        who 某
                        where 某
                        bring 某
                        basis 某法
                        valid soon
                        """)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::path)
                                .contains("line 1", "line 2", "line 4", "line 5", "line 6", "line 7"));
        assertThatThrownBy(() -> OutsideTable.read(new StringReader("# nothing\n")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_last_day_in_a_year_without_calendar_is_not_named_and_the_guide_says_for_which_year() {
        Guide unknown = strict(Optional.of(LocalDate.of(2029, 6, 1)), DisputedAct.unknown());
        assertThat(unknown.time()).isPresent();
        assertThat(unknown.lastDay()).isEmpty();
        assertThat(unknown.noDay().orElseThrow().code()).isEqualTo("outside.no-calendar");
        assertThat(unknown.noDay().orElseThrow().detail("year")).contains("2029");

        DisputedAct known = new DisputedAct(Optional.of(LocalDate.of(2026, 1, 5)), Optional.empty(), false);
        Guide capped = strict(Optional.of(LocalDate.of(2029, 6, 1)), known);
        assertThat(capped.lastDay()).as("surely the earlier").contains(LocalDate.of(2027, 1, 5));
        assertThat(capped.noDay()).isEmpty();
        assertThat(strict(Optional.of(LocalDate.of(2026, 3, 2)), DisputedAct.unknown())
                        .noDay())
                .isEmpty();
    }

    private static Guide strict(Optional<LocalDate> known, DisputedAct act) {
        return Guide.of(
                TABLE.find("RECONSIDERATION").orElseThrow(),
                RuleSet.national2022(),
                known,
                act,
                WorkCalendar.published().with(UnknownYearPolicy.FAIL),
                ZoneId.of("Asia/Shanghai"));
    }

    private static Guide guide(String name, Optional<LocalDate> known) {
        return Guide.of(
                TABLE.find(name).orElseThrow(),
                RuleSet.national2022(),
                known,
                WorkCalendar.published(),
                ZoneId.of("Asia/Shanghai"));
    }
}
