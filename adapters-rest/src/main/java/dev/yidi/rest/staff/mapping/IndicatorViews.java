package dev.yidi.rest.staff.mapping;

import dev.yidi.core.indicator.Counts;
import dev.yidi.core.indicator.Figure;
import dev.yidi.core.indicator.FigureReading;
import dev.yidi.core.indicator.Indicator;
import dev.yidi.core.indicator.IndicatorCatalogue;
import dev.yidi.core.indicator.IndicatorWording;
import dev.yidi.core.indicator.MonthFigure;
import dev.yidi.core.indicator.NumberLine;
import dev.yidi.core.indicator.Rounding;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.FigureCases;
import dev.yidi.ports.FigureCourse;
import dev.yidi.ports.FigureSheet;
import dev.yidi.ports.LitigationSheet;
import dev.yidi.ports.Unseen;
import dev.yidi.rest.staff.view.CountsView;
import dev.yidi.rest.staff.view.FigureChoicesView;
import dev.yidi.rest.staff.view.FigureReadingView;
import dev.yidi.rest.staff.view.IndicatorCaseView;
import dev.yidi.rest.staff.view.IndicatorCasesView;
import dev.yidi.rest.staff.view.IndicatorMonthView;
import dev.yidi.rest.staff.view.IndicatorMonthsView;
import dev.yidi.rest.staff.view.IndicatorView;
import dev.yidi.rest.staff.view.IndicatorsView;
import dev.yidi.rest.staff.view.LineView;
import dev.yidi.rest.staff.view.LitigationRateView;
import dev.yidi.rest.staff.view.NumbersView;
import dev.yidi.rest.staff.view.UnseenView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows figures, the cases behind them and the numbers from outside. */
@Mapper(config = Views.class, uses = NumberViews.class)
public interface IndicatorViews {
    /** Every figure. */
    @Mapping(target = "cases", expression = "java(sheet.figures().received())")
    IndicatorsView sheet(FigureSheet sheet, @Context Names names);

    /** The cases behind a figure. */
    @Mapping(target = "items", source = "cases")
    IndicatorCasesView cases(FigureCases cases, @Context Names names);

    /** A figure month by month. */
    IndicatorMonthsView months(FigureCourse course, @Context Names names);

    /** A month of it. */
    default IndicatorMonthView month(MonthFigure month) {
        Figure figure = month.figure();
        return new IndicatorMonthView(
                month.month().toString(),
                month.cases(),
                figure.factors().stream().map(this::counts).toList(),
                figure.undecided(),
                shown(figure));
    }

    /** The value in its unit, where there is one. */
    private static Optional<String> shown(Figure figure) {
        return figure.shown(Rounding.STANDARD).map(BigDecimal::toPlainString);
    }

    /** A case behind a figure. */
    @Mapping(target = "factors", source = "tally.factors")
    @Mapping(target = "undecided", source = "tally.undecided")
    IndicatorCaseView row(FigureCases.Row row, @Context Names names);

    /** A case in a list. */
    default LineView line(CaseLine line, @Context Names names) {
        return new WorkMapperImpl().line(line, names);
    }

    /** The litigation rate. */
    LitigationRateView rate(LitigationSheet sheet, @Context Names names);

    /** The book of numbers. */
    default NumbersView numbers(List<NumberLine> lines, Names names) {
        return new NumbersView(new NumberViews().lines(lines, names));
    }

    /** A figure, in the language of who asks. */
    default IndicatorView figure(Figure figure, @Context Names names) {
        Indicator indicator = IndicatorCatalogue.shipped().get(figure.indicator());
        IndicatorWording words = switch (names.language()) {
            case CHINESE -> indicator.chinese();
            case ENGLISH -> indicator.english();
        };
        return new IndicatorView(
                figure.indicator(),
                words.name(),
                words.formula(),
                figure.form(),
                figure.factors().stream().map(this::counts).toList(),
                figure.undecided(),
                shown(figure));
    }

    /** A factor. */
    CountsView counts(Counts counts);

    /** By what figures were counted. */
    @Mapping(target = "choices", source = "options")
    @Mapping(target = "differing", expression = "java(sorted(reading.differing()))")
    FigureReadingView reading(FigureReading reading);

    /** What was chosen. */
    @Mapping(target = "rated", expression = "java(sorted(options.rated()))")
    @Mapping(target = "excludedKinds", expression = "java(sorted(options.excluded().kinds()))")
    @Mapping(target = "excludedCategories", expression = "java(sorted(options.excluded().categories()))")
    @Mapping(target = "excludedEnds", expression = "java(sorted(options.excluded().ends()))")
    @Mapping(target = "mediationTypes", expression = "java(sorted(options.mediationTypes()))")
    FigureChoicesView choices(IndicatorOptions options);

    /** What is not seen. */
    @Mapping(target = "below", expression = "java(unseen.below())")
    UnseenView unseen(Unseen unseen);

    /** What is not seen, if it is told. */
    default Optional<UnseenView> someUnseen(Optional<Unseen> unseen) {
        return unseen.map(this::unseen);
    }

    /** Constants in their order. */
    default <E extends Enum<E>> List<E> sorted(Set<E> constants) {
        return constants.stream().sorted().toList();
    }
}
