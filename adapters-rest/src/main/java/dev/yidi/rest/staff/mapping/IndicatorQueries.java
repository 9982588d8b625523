package dev.yidi.rest.staff.mapping;

import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.indicator.Period;
import dev.yidi.core.indicator.PeriodBasis;
import dev.yidi.core.indicator.Slice;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.Exclusions;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.ports.FigureQuery;
import dev.yidi.ports.LitigationQuery;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.request.ChoicesAsked;
import dev.yidi.rest.staff.request.FiguresAsked;
import dev.yidi.rest.staff.request.LitigationRateQuery;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes queries of what is asked of figures; what is not chosen is as the county has chosen. */
public final class IndicatorQueries {
    private IndicatorQueries() {}

    /** The figures over the cases asked for. */
    public static <Q extends FiguresAsked & ChoicesAsked> FigureQuery of(
            Q asked, IndicatorOptions county, Instant now) {
        Period period = Relocated.to(
                Site.QUERY,
                "period",
                () -> new Period(
                        asked.basis().orElse(PeriodBasis.RECEIVED),
                        asked.from().orElse(Instant.EPOCH),
                        asked.until().orElse(now)));
        return new FigureQuery(
                period, asked.asOf().orElse(now), slice(asked), otherwise(chosen(asked, county), county));
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
