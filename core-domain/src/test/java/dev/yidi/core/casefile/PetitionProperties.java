package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Outcome;
import dev.yidi.core.petition.AppealRoute;
import dev.yidi.core.petition.AppealRouted;
import dev.yidi.core.petition.HearingOpened;
import dev.yidi.core.petition.Instance;
import dev.yidi.core.petition.Opinion;
import dev.yidi.core.petition.OpinionIssued;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.PetitionStage;
import dev.yidi.core.petition.PetitionTriaged;
import dev.yidi.core.petition.ReviewRequested;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.ClockStatus;
import dev.yidi.core.time.ExtensionRule;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds of the handling of a petition for any sequence of steps, under the national rules and under Zhejiang's. */
class PetitionProperties {
    private static final List<CountyProfile> COUNTIES =
            List.of(CountyDesk.under(RuleSet.national2022()), CountyDesk.under(Petitions.zhejiang()));
    private static final Set<Class<?>> TAKES_UP = Set.of(
            PetitionTriaged.class, AppealRouted.class, OpinionIssued.class, ReviewRequested.class, HearingOpened.class);

    /** One step: what was there before, what happened and what is there after. */
    private record Step(Play before, CaseCommand command, List<CaseEvent> events, Play after) {}

    /** What one generated step is made of. */
    record Choice(int what, int choice, int a, int days) {}

    @Provide
    Arbitrary<List<Choice>> choices() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, 12))
                .as(Choice::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private static List<Step> steps(int county, List<Choice> choices) {
        Play play = Play.begin(COUNTIES.get(county), Registration.petition()).acceptedBy(CountyDesk.HOUSING);
        List<Step> steps = new ArrayList<>();
        for (Choice each : choices) {
            Play now = play.days(each.days());
            CaseCommand command = command(now, each);
            Play before = now.by(PetitionMoves.organ(now.file()));
            Outcome<List<CaseEvent>> outcome = Decision.of(before.file(), command, before.setting());
            List<CaseEvent> events = outcome.fold(granted -> granted, reasons -> List.of());
            play = events.isEmpty() ? before : before.does(command);
            steps.add(new Step(before, command, events, play));
        }
        return steps;
    }

    private static CaseCommand command(Play play, Choice each) {
        return switch (each.what()) {
            case 0 -> new CloseCase();
            case 1 ->
                play.file().stage() == Stage.CLOSED
                        ? new ReopenCase(Play.text())
                        : new GiveNotice(NoticeKind.ACCEPTANCE);
            default -> PetitionMoves.next(play.file(), each.choice(), each.a(), play.now());
        };
    }

    @Property(tries = 300)
    void the_journal_folds_to_the_state(
            @ForAll @IntRange(max = 1) int county, @ForAll("choices") List<Choice> choices) {
        for (Step step : steps(county, choices)) {
            assertThat(CaseFile.from(step.after().journal()))
                    .isEqualTo(step.after().file());
        }
    }

    @Property(tries = 300)
    void all_extensions_together_stay_within_the_cap(
            @ForAll @IntRange(max = 1) int county, @ForAll("choices") List<Choice> choices) {
        for (Step step : steps(county, choices)) {
            step.after()
                    .file()
                    .clocks()
                    .ledgers()
                    .values()
                    .forEach(ledger -> assertThat(ledger.budget().amount()
                                    - ledger.limit().span().amount())
                            .isLessThanOrEqualTo(ledger.limit()
                                    .extension()
                                    .flatMap(ExtensionRule::totalCap)
                                    .map(Span::amount)
                                    .orElse(0)));
        }
    }

    @Property(tries = 300)
    void what_was_granted_from_one_acceptance_is_never_lost_and_stays_within_the_cap_on_whatever_routes(
            @ForAll @IntRange(max = 1) int county, @ForAll("choices") List<Choice> choices) {
        for (Step step : steps(county, choices)) {
            CaseFile file = step.after().file();
            file.clocks().running(new LimitId("XF_HANDLE")).ifPresent(handle -> {
                Set<ClockEntry> granted = file.clocks().ledgers().values().stream()
                        .filter(each -> each.limit().id().equals(handle.limit().id())
                                && each.started().equals(handle.started()))
                        .flatMap(each -> each.entries().stream())
                        .filter(ClockEntry.Extended.class::isInstance)
                        .collect(Collectors.toSet());
                assertThat(handle.entries()).containsAll(granted);
                ClockStatus status = handle.statusAt(step.after().now(), CountyDesk.CALENDAR, CountyDesk.ZONE);
                assertThat(status.unitsUsed() + status.unitsLeft())
                        .isEqualTo(handle.budget().amount());
            });
        }
    }

    @Property(tries = 300)
    void only_the_petition_procedure_runs_the_handling_limit(
            @ForAll @IntRange(max = 1) int county, @ForAll("choices") List<Choice> choices) {
        for (Step step : steps(county, choices)) {
            CaseFile file = step.after().file();
            Optional<ClockLedger> handle = file.clocks().running(new LimitId("XF_HANDLE"));
            Optional<AppealRoute> route = file.proceedings()
                    .petition()
                    .flatMap(handling -> handling.course().route());
            boolean elsewhere =
                    route.filter(way -> way != AppealRoute.PETITION_PROCEDURE).isPresent();
            assertThat(handle.isPresent()).isEqualTo(file.stage() == Stage.ACCEPTED && !elsewhere);
        }
    }

    @Property(tries = 300)
    void each_instance_stands_exactly_one_level_above_the_one_before(
            @ForAll @IntRange(max = 1) int county, @ForAll("choices") List<Choice> choices) {
        for (Step step : steps(county, choices)) {
            PetitionDesk desk =
                    new PetitionDesk(step.after().file(), step.after().setting());
            step.after().file().proceedings().of(PetitionHandling.class).forEach(handling -> {
                List<Opinion> opinions = handling.decisions().opinions();
                for (int i = 1; i < opinions.size(); i++) {
                    Opinion above = opinions.get(i);
                    assertThat(desk.above(opinions.get(i - 1).by()))
                            .hasValueSatisfying(
                                    one -> assertThat(one.is(above.by())).isTrue());
                    assertThat(above.instance())
                            .isEqualTo(List.of(Instance.values()).get(i));
                }
            });
        }
    }

    @Property(tries = 300)
    void after_recheck_nothing_of_the_matter_is_taken_again(
            @ForAll @IntRange(max = 1) int county, @ForAll("choices") List<Choice> choices) {
        for (Step step : steps(county, choices)) {
            Statistics.collect(Petitions.stageOf(step.before().file()));
            boolean exhausted = step.before()
                    .file()
                    .proceedings()
                    .petition()
                    .filter(PetitionHandling::isFinal)
                    .isPresent();
            if (exhausted) {
                assertThat(step.events())
                        .noneMatch(event -> event instanceof CaseAccepted
                                || event instanceof CaseReopened
                                || (event instanceof PetitionAdvanced advanced
                                        && TAKES_UP.contains(advanced.event().getClass())));
            }
        }
        Statistics.coverage(coverage -> Stream.of(PetitionStage.values())
                .forEach(stage -> coverage.check(stage.name()).count(count -> count > 0)));
    }

    @Property(tries = 300)
    void no_step_makes_a_running_clock_due_earlier_and_a_hearing_never_does(
            @ForAll @IntRange(max = 1) int county, @ForAll("choices") List<Choice> choices) {
        for (Step step : steps(county, choices)) {
            Clocks after = step.after().file().clocks();
            step.before()
                    .file()
                    .clocks()
                    .running()
                    .forEach(ledger -> assertThat(due(after.find(ledger.id()).orElseThrow()))
                            .isAfterOrEqualTo(due(ledger)));
        }
    }

    @Property(tries = 300)
    void an_opinion_is_given_only_on_the_procedure_without_a_hearing_and_with_its_basis(
            @ForAll @IntRange(max = 1) int county, @ForAll("choices") List<Choice> choices) {
        for (Step step : steps(county, choices)) {
            for (CaseEvent event : step.events()) {
                if (event instanceof PetitionAdvanced advanced && advanced.event() instanceof OpinionIssued issued) {
                    PetitionHandling before = Petitions.of(step.before());
                    assertThat(before.course().route()).contains(AppealRoute.PETITION_PROCEDURE);
                    assertThat(before.openHearing()).isEmpty();
                    assertThat(issued.opinion().text().basis()).isNotEmpty();
                }
            }
        }
    }

    @Example
    void the_steps_reach_the_last_instance() {
        assertThat(Petitions.of(Petitions.rechecked(Play.begin(COUNTIES.get(1), Registration.petition())))
                        .stage())
                .isEqualTo(PetitionStage.FINAL);
    }

    private static Instant due(ClockLedger ledger) {
        return ledger.due(CountyDesk.CALENDAR, CountyDesk.ZONE).instant();
    }
}
