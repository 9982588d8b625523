package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.Generated.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is open is asked in a short way, and what stands against the rest in a long one: both say the same. */
class CaseActProperties {
    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.sequences();
    }

    @Property(tries = 40)
    void an_act_is_open_exactly_when_nothing_stands_against_it(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves,
            @ForAll Set<Operation> refused) {
        Predicate<Operation> may = operation -> !refused.contains(operation) || operation == Operation.DISPATCH;
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            Set<CaseAct> granted = CaseAct.offers(step.after(), step.setting(), may).stream()
                    .filter(ActOffer::open)
                    .map(ActOffer::act)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseAct.class)));
            assertThat(CaseAct.openTo(step.after(), step.setting(), may)).isEqualTo(granted);
        }
    }
}
