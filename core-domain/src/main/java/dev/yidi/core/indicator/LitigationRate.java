package dev.yidi.core.indicator;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.profile.LitigationCases;
import dev.yidi.core.profile.PopulationScope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * 万人成讼率 of areas and months, from what courts and statistics publish. A number of an area is taken as it was
 * published; where an area has none, it is the sum over the parts of it that exist then, if every one has its own. So
 * nothing is counted twice, and what is not known makes the figure undefined.
 *
 * @param territory the areas
 * @param intakes at most one for each area and month
 * @param populations at most one for each area and day
 */
public record LitigationRate(Territory territory, List<CourtIntake> intakes, List<Population> populations) {
    /**
     * @throws InvalidInputException naming every number that is of an unknown area or stands twice
     */
    public LitigationRate {
        intakes = List.copyOf(intakes);
        populations = List.copyOf(populations);
        List<Fault> faults = new ArrayList<>();
        check("intakes", intakes, territory, CourtIntake::area, CourtIntake::month, faults);
        check("populations", populations, territory, Population::area, Population::day, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("litigationRate", faults);
        }
    }

    /** The rate that {@code lines} give in {@code territory}; the numbers of areas that it does not know are left out. */
    public static LitigationRate of(Territory territory, List<NumberLine> lines) {
        List<CourtIntake> suits = new ArrayList<>();
        List<Population> people = new ArrayList<>();
        for (NumberLine line : lines) {
            if (territory.knows(line.key().area())) {
                line.addTo(suits, people);
            }
        }
        return new LitigationRate(territory, suits, people);
    }

    /**
     * The figure of {@code area} from {@code first} to {@code last}, both included, over the people of the latest day
     * that is not after {@code last}.
     *
     * @throws InvalidInputException when the area is unknown or the months run backwards
     */
    public Figure figure(
            DivisionCode area, YearMonth first, YearMonth last, LitigationCases cases, PopulationScope people) {
        return new Figure(
                IndicatorId.LITIGATION_PER_10K,
                IndicatorForm.PER_10K,
                List.of(suits(area, first, last, cases)
                        .flatMap(counted -> people(area, last, people).map(of -> new Counts(counted, of)))
                        .orElse(Counts.NONE)),
                missing(area, first, last).size());
    }

    /** What is not known of {@code area}: a month without suits, the people. Empty when the figure rests on everything. */
    public List<String> missing(DivisionCode area, YearMonth first, YearMonth last) {
        List<String> missing = new ArrayList<>();
        for (YearMonth month : months(first, last)) {
            if (suits(area, month, LitigationCases.CIVIL).isEmpty()) {
                missing.add(area + " " + month);
            }
        }
        if (people(area, last, PopulationScope.RESIDENTS).isEmpty()) {
            missing.add(area + " population");
        }
        return List.copyOf(missing);
    }

    /** The numbers that the figure rests on, or would if it were whole. */
    public Set<NumberKey> basis(DivisionCode area, YearMonth first, YearMonth last) {
        Set<NumberKey> basis = new LinkedHashSet<>();
        for (YearMonth month : months(first, last)) {
            known(
                    area,
                    month.atEndOfMonth(),
                    each -> intake(each, month).map(intake -> {
                        basis.add(NumberKey.of(intake));
                        return 0L;
                    }));
        }
        known(
                area,
                last.atEndOfMonth(),
                each -> population(each, last.atEndOfMonth()).map(population -> {
                    basis.add(NumberKey.of(population));
                    return 0L;
                }));
        return Collections.unmodifiableSet(basis);
    }

    private Optional<Long> suits(DivisionCode area, YearMonth first, YearMonth last, LitigationCases cases) {
        long sum = 0;
        for (YearMonth month : months(first, last)) {
            Optional<Long> one = suits(area, month, cases);
            if (one.isEmpty()) {
                return one;
            }
            sum = Math.addExact(sum, one.get());
        }
        return Optional.of(sum);
    }

    private Optional<Long> suits(DivisionCode area, YearMonth month, LitigationCases cases) {
        return known(area, month.atEndOfMonth(), each -> intake(each, month).map(intake -> intake.count(cases)));
    }

    private Optional<Long> people(DivisionCode area, YearMonth last, PopulationScope people) {
        LocalDate end = last.atEndOfMonth();
        return known(area, end, each -> population(each, end).map(population -> population.count(people)));
    }

    private Optional<CourtIntake> intake(DivisionCode area, YearMonth month) {
        return intakes.stream()
                .filter(intake -> intake.area().equals(area) && intake.month().equals(month))
                .findFirst();
    }

    private Optional<Population> population(DivisionCode area, LocalDate end) {
        return populations.stream()
                .filter(population ->
                        population.area().equals(area) && !population.day().isAfter(end))
                .max(Comparator.comparing(Population::day));
    }

    private Optional<Long> known(DivisionCode area, LocalDate on, Function<DivisionCode, Optional<Long>> own) {
        Optional<Long> published = own.apply(area);
        List<DivisionCode> parts = territory.children(area).stream()
                .filter(part -> part.existsOn(on))
                .map(Division::code)
                .toList();
        if (published.isPresent() || parts.isEmpty()) {
            return published;
        }
        long sum = 0;
        for (DivisionCode part : parts) {
            Optional<Long> one = known(part, on, own);
            if (one.isEmpty()) {
                return one;
            }
            sum = Math.addExact(sum, one.get());
        }
        return Optional.of(sum);
    }

    private static Set<YearMonth> months(YearMonth first, YearMonth last) {
        if (last.isBefore(first)) {
            throw new InvalidInputException(
                    "months",
                    List.of(new Fault("last", "period.empty", "expected " + first + " or later, found " + last)));
        }
        Set<YearMonth> months = new LinkedHashSet<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static <T> void check(
            String path,
            Collection<T> numbers,
            Territory territory,
            Function<T, DivisionCode> area,
            Function<T, ?> time,
            List<Fault> faults) {
        Set<List<Object>> seen = new HashSet<>();
        int at = 0;
        for (T each : numbers) {
            String place = path + "[" + at++ + "]";
            if (!territory.knows(area.apply(each))) {
                faults.add(new Fault(
                        place,
                        "territory.unknown-division",
                        "expected an area of the county, found " + area.apply(each)));
            }
            if (!seen.add(List.of(area.apply(each), time.apply(each)))) {
                faults.add(new Fault(
                        place,
                        "litigation.twice",
                        "expected one number for " + area.apply(each) + " " + time.apply(each) + ", found another"));
            }
        }
    }
}
