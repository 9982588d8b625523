package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.place.Tier;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for the figures of any cases. */
class FiguresProperties {
    @Provide
    Arbitrary<Figures> figures() {
        Arbitrary<CaseFacts> facts = Combinators.combine(
                        Arbitraries.of(CountyDesk.NOISE, CountyDesk.HOMESTEAD),
                        Arbitraries.of(CountyDesk.HOUSING, CountyDesk.HALL_A, CountyDesk.POLICE),
                        Arbitraries.of(Timeliness.class),
                        Arbitraries.of(Timeliness.class),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 90))
                .as((topic, organ, statutory, promised, day, days) -> Fact.of("c" + day)
                        .on(topic)
                        .closedBy(organ, Tier.COUNTY)
                        .with(statutory, promised)
                        .received(Fact.MARCH.plus(Duration.ofDays(day)).toString())
                        .answered(Fact.MARCH.plus(Duration.ofDays(day + days)).toString())
                        .facts());
        return facts.list().ofMaxSize(40).map(all -> new Figures(all, CountyDesk.ZONE));
    }

    @Property(tries = 200)
    void parts_of_a_whole_add_up_to_it(@ForAll("figures") Figures whole, @ForAll Norm norm) {
        for (Collection<Figures> parts : List.of(
                whole.byTopic().values(),
                whole.byOrgan().values(),
                whole.byMonth().values())) {
            assertThat(parts.stream().mapToLong(Figures::received).sum()).isEqualTo(whole.received());
            assertThat(parts.stream().mapToLong(part -> part.late(norm)).sum()).isEqualTo(whole.late(norm));
            assertThat(parts.stream().map(part -> part.onTime(norm)).reduce(new Ratio(0, 0), Ratio::plus))
                    .isEqualTo(whole.onTime(norm));
        }
    }

    @Property(tries = 200)
    void on_time_and_late_are_together_what_is_settled(@ForAll("figures") Figures figures, @ForAll Norm norm) {
        Ratio onTime = figures.onTime(norm);

        assertThat(onTime.denominator() - onTime.numerator()).isEqualTo(figures.late(norm));
        assertThat(onTime.denominator()
                        + figures.cases(norm, Timeliness.NOT_DUE).size()
                        + figures.cases(norm, Timeliness.NOT_COUNTED).size())
                .isEqualTo(figures.received());
    }

    @Property(tries = 200)
    void at_least_that_percentage_was_answered_within_the_days(
            @ForAll("figures") Figures figures, @ForAll @IntRange(min = 1, max = 100) int percent) {
        figures.daysToReply(percent).ifPresent(days -> {
            long within = figures.cases().stream()
                    .filter(each -> Duration.between(
                                            each.receivedAt(), each.answeredAt().orElseThrow())
                                    .toDays()
                            <= days)
                    .count();
            assertThat(within * 100).isGreaterThanOrEqualTo(figures.received() * percent);
        });
    }
}
