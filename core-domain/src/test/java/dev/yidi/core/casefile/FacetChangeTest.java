package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.escalation.MatterRisk;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.core.time.WorkCalendar;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FacetChangeTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.published().with(UnknownYearPolicy.PROVISIONAL);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void a_dispatch_says_who_answered_and_who_answers() {
        Play sent = Play.petition().forwardedTo(CountyDesk.HOUSING);
        assertThat(changesBy(sent, CaseDispatched.class))
                .contains(
                        change(Facet.STAGE, "CLASSIFIED", "DISPATCHED"),
                        new FacetChange(
                                Facet.ACCOUNTABLE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(CountyDesk.HOUSING.value())));
    }

    @Test
    void registering_makes_everything_new() {
        Play play = Play.petition();
        assertThat(FacetChange.between(
                        Optional.empty(), CaseFile.from(play.journal().subList(0, 1)), CALENDAR, ZONE))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.before()).isEmpty())
                .extracting(FacetChange::facet)
                .contains(Facet.STAGE, Facet.KIND, Facet.FIRST_HANDLER, Facet.PARTY_ROLE);
    }

    @Test
    void a_graded_risk_a_new_first_handler_and_a_stopped_clock_are_told_old_and_new() {
        Play play = Play.petition();
        CaseFile before = play.file();
        CaseFile graded = before.after(new RiskGraded(play.now(), MatterRisk.HIGH, Play.text()));
        assertThat(FacetChange.between(Optional.of(before), graded, CALENDAR, ZONE))
                .contains(new FacetChange(Facet.RISK, Optional.empty(), Optional.empty(), Optional.of("HIGH")));
        CaseFile handed = before.after(
                new FirstHandlerChanged(play.now(), before.custody().firstHandler(), Play.QIN, Play.text()));
        assertThat(FacetChange.between(Optional.of(before), handed, CALENDAR, ZONE))
                .containsExactly(change(
                        Facet.FIRST_HANDLER, before.custody().firstHandler().value(), Play.QIN.value()));
    }

    @Test
    void the_last_day_of_a_clock_moves_by_an_extension() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING);
        CaseFile running = play.file();
        ClockId clock = play.clock("XF_HANDLE").id();
        CaseFile extended = running.after(new ClockExtended(play.now(), clock, Span.days(30), "ORGAN_HEAD", "complex"));
        assertThat(FacetChange.between(Optional.of(running), extended, CALENDAR, ZONE))
                .containsExactly(new FacetChange(
                        Facet.CLOCK_DUE,
                        Optional.of(clock.value()),
                        Optional.of("2026-05-01"),
                        Optional.of("2026-05-31")));
    }

    @Test
    void a_last_day_in_a_year_without_calendar_is_named_by_the_year() {
        CaseFile later =
                Play.petition().days(4 * 365).forwardedTo(CountyDesk.HOUSING).file();
        WorkCalendar strict = WorkCalendar.published().with(UnknownYearPolicy.FAIL);
        assertThat(FacetChange.between(Optional.empty(), later, strict, ZONE))
                .filteredOn(change -> change.facet() == Facet.CLOCK_DUE)
                .extracting(change -> change.after().orElseThrow())
                .contains(Facet.NO_CALENDAR + "2030");
    }

    /** Each line's old is the last line's new, and the last new of all is how the case stands. */
    @Property(tries = 100)
    void what_the_lines_tell_one_after_the_other_is_how_the_case_stands(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        List<Generated.Step> steps = Generated.of(policy, sort, moves).steps();
        List<CaseEvent> journal = steps.isEmpty()
                ? Play.petition().journal()
                : steps.get(steps.size() - 1).journal();
        Map<List<Object>, String> told = new HashMap<>();
        Optional<CaseFile> before = Optional.empty();
        for (CaseEvent event : journal) {
            CaseFile after = before.map(file -> file.after(event)).orElseGet(() -> CaseFile.from(List.of(event)));
            for (FacetChange change : FacetChange.between(before, after, CALENDAR, ZONE)) {
                List<Object> side = List.of(change.facet(), change.of());
                assertThat(change.before()).isEqualTo(Optional.ofNullable(told.get(side)));
                change.after().ifPresentOrElse(value -> told.put(side, value), () -> told.remove(side));
            }
            before = Optional.of(after);
        }
        Map<List<Object>, String> stands = new HashMap<>();
        FacetChange.between(Optional.empty(), before.orElseThrow(), CALENDAR, ZONE)
                .forEach(change -> stands.put(
                        List.of(change.facet(), change.of()), change.after().orElseThrow()));
        assertThat(told).isEqualTo(stands);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.sequences();
    }

    private static FacetChange change(Facet facet, String before, String after) {
        return new FacetChange(facet, Optional.empty(), Optional.of(before), Optional.of(after));
    }

    /** What the first such entry changed. */
    private static List<FacetChange> changesBy(Play play, Class<? extends CaseEvent> type) {
        List<CaseEvent> so = new ArrayList<>();
        for (CaseEvent event : play.journal()) {
            if (type.isInstance(event)) {
                CaseFile before = CaseFile.from(so);
                return FacetChange.between(Optional.of(before), before.after(event), CALENDAR, ZONE);
            }
            so.add(event);
        }
        throw new AssertionError("expected one of " + type);
    }
}
