package dev.yidi.rest.staff.mapping;

import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.indicator.Period;
import dev.yidi.core.indicator.PeriodBasis;
import dev.yidi.core.indicator.Slice;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Exclusions;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.ports.FigureQuery;
import dev.yidi.ports.LitigationQuery;
import dev.yidi.rest.http.Flaw;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.request.ChoicesAsked;
import dev.yidi.rest.staff.request.FiguresAsked;
import dev.yidi.rest.staff.request.LitigationRateQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes queries of what is asked of figures; what is not chosen is as the county has chosen. */
public final class IndicatorQueries {
    /** Three years, one of them a leap year. */
    private static final Duration LONGEST = Duration.ofDays(1_096);

    private IndicatorQueries() {}

    /**
     * The figures over the cases asked for: of the calendar year in which the time ends where it is not said from when on, and of no more
     * than three years, since each case in it is read.
     */
    public static <Q extends FiguresAsked & ChoicesAsked> FigureQuery of(Q asked, CountyProfile county, Instant now) {
        IndicatorOptions options = county.figures();
        Period period = Relocated.to(Site.QUERY, "period", () -> period(asked, county.zone(), now));
        return new FigureQuery(
                period, asked.asOf().orElse(now), slice(asked), otherwise(chosen(asked, options), options));
    }

    private static Period period(FiguresAsked asked, ZoneId zone, Instant now) {
        Instant until = asked.until().orElse(now);
        return new Period(asked.basis().orElse(PeriodBasis.RECEIVED), begin(asked.from(), until, zone), until);
    }

    /** From when on cases are read for a figure until {@code until}: as asked, or from the beginning of the year; no more than three years. */
    public static Instant begin(Optional<Instant> asked, Instant until, ZoneId zone) {
        Instant from = asked.orElseGet(() -> beginOfYear(until, zone));
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw Problem.of(
                            ProblemKind.INVALID,
                            List.of(Flaw.at(Site.QUERY.field("from"), "period.too-long")
                                    .with("days", LONGEST.toDays())))
                    .stop();
        }
        return from;
    }

    /** Of the year that the moment before {@code until} lies in. */
    private static Instant beginOfYear(Instant until, ZoneId zone) {
        LocalDate last = until.minusNanos(1).atZone(zone).toLocalDate();
        return last.withDayOfYear(1).atStartOfDay(zone).toInstant();
    }

    /** The rate asked for. */
    public static LitigationQuery of(LitigationRateQuery asked, IndicatorOptions county, DivisionCode root) {
        IndicatorOptions chosen = county.suing(
                asked.litigationCases().orElse(county.litigationCases()),
                asked.population().orElse(county.population()));
        return Relocated.to(
                Site.QUERY,
                "litigationQuery",
                () -> new LitigationQuery(
                        asked.area().map(DivisionCode::of).orElse(root),
                        YearMonth.parse(asked.first()),
                        YearMonth.parse(asked.last()),
                        asked.asOf(),
                        otherwise(chosen, county)));
    }

    private static Slice slice(FiguresAsked asked) {
        return new Slice(
                asked.tier(),
                asked.division().map(DivisionCode::of),
                asked.organ().map(OrganId::new),
                asked.window().map(WindowId::new),
                asked.topic().map(TopicCode::new),
                asked.channel(),
                asked.kind());
    }

    private static IndicatorOptions chosen(ChoicesAsked asked, IndicatorOptions county) {
        return new IndicatorOptions(
                asked.norm().orElse(county.norm()),
                asked.repeat().orElse(county.repeat()),
                asked.level().orElse(county.level()),
                asked.resolutionDays().orElse(county.resolutionDays()),
                asked.ratingDays().orElse(county.ratingDays()),
                chosen(asked.rated(), county.rated()),
                new Exclusions(
                        chosen(asked.excludedKind(), county.excluded().kinds()),
                        chosen(asked.excludedCategory(), county.excluded().categories()),
                        chosen(asked.excludedEnd(), county.excluded().ends())),
                chosen(asked.mediationType(), county.mediationTypes()),
                asked.litigationCases().orElse(county.litigationCases()),
                asked.population().orElse(county.population()));
    }

    private static <T> Set<T> chosen(List<T> asked, Set<T> county) {
        return asked.isEmpty() ? county : Set.copyOf(asked);
    }

    private static Optional<IndicatorOptions> otherwise(IndicatorOptions chosen, IndicatorOptions county) {
        return Optional.of(chosen).filter(options -> !options.equals(county));
    }
}
