package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.RuleSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Whatever happens to a case, and whenever the county changes its rules: the case keeps its own. */
class RulesKeptProperties {
    private static final int LONGER = 7;

    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.sequences();
    }

    @Property(tries = 250)
    void every_clock_of_a_case_has_the_limits_of_the_rules_it_started_under(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves,
            @ForAll @IntRange(max = 30) int change) {
        Generated generated = Generated.of(policy, sort, moves, change, RulesKeptProperties::changed);
        RuleSet own = Generated.firstRules();
        int startedLater = 0;
        for (Generated.Step step : generated.steps()) {
            for (ClockLedger ledger : step.after().clocks().ledgers().values()) {
                assertThat(ledger.limit()).isEqualTo(lawful(own, ledger));
                assertThat(step.setting().profile().knows(ledger.limit().id()))
                        .as("a ladder may name " + ledger.limit().id())
                        .isTrue();
            }
            boolean after = !step.setting().profile().rules().equals(own);
            startedLater += after && starts(step, own) ? 1 : 0;
            assertThat(step.events()).noneMatch(RulesReplaced.class::isInstance);
            assertThat(step.after().intake().rules()).isEqualTo(own.edition());
        }
        Statistics.label("clocks start after the change")
                .collect(startedLater > 0)
                .coverage(seen -> seen.check(true).percentage(share -> share > 30));
    }

    @Property(tries = 150)
    void rules_that_are_no_longer_kept_are_noted_before_the_first_clock_they_would_have_started(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves,
            @ForAll @IntRange(max = 30) int change) {
        Generated generated = Generated.of(
                policy,
                sort,
                moves,
                change,
                profile -> profile.revise()
                        .rules(OtherRules.longer(profile.rules(), LONGER))
                        .profile());
        RuleSet own = Generated.firstRules();
        boolean noted = false;
        for (Generated.Step step : generated.steps()) {
            for (CaseEvent event : step.events()) {
                noted |= event instanceof RulesReplaced;
                if (event instanceof ClockStarted started
                        && own.limit(started.limit().id()).isPresent()) {
                    assertThat(started.limit()
                                    .equals(own.limit(started.limit().id()).orElseThrow()))
                            .isNotEqualTo(noted);
                }
            }
        }
        assertThat(generated.last().clocks().standIn().isPresent()).isEqualTo(noted);
        Statistics.label("noted")
                .collect(noted)
                .coverage(seen -> seen.check(true).percentage(share -> share > 20));
    }

    private static CountyProfile changed(CountyProfile profile) {
        return profile.changingTo(OtherRules.longer(profile.rules(), LONGER), "2");
    }

    /** The limit as the case's own rules have it; one that was set for the case alone is in no rule set. */
    private static Limit lawful(RuleSet own, ClockLedger ledger) {
        return own.limit(ledger.limit().id()).orElse(ledger.limit());
    }

    private static boolean starts(Generated.Step step, RuleSet own) {
        return step.events().stream()
                .filter(ClockStarted.class::isInstance)
                .map(ClockStarted.class::cast)
                .anyMatch(started -> own.limit(started.limit().id()).isPresent());
    }
}
