package dev.yidi.ports;

import dev.yidi.core.Outcome;
import dev.yidi.core.indicator.Figure;
import dev.yidi.core.indicator.FigureReading;
import dev.yidi.core.indicator.LitigationRate;
import dev.yidi.core.indicator.NumberKey;
import dev.yidi.core.indicator.NumberLine;
import dev.yidi.core.indicator.NumberRefusal;
import dev.yidi.core.place.Territory;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Makes 万人成讼率 of the numbers in the book. */
final class LitigationReading {
    private final NumbersService numbers;
    private final Settings settings;

    LitigationReading(NumbersService numbers, Settings settings) {
        this.numbers = numbers;
        this.settings = settings;
    }

    /** The sheet, or a refusal for an area that the county does not know. */
    Outcome<LitigationSheet> sheet(LitigationQuery query) {
        Territory territory = settings.profile().territory();
        return territory.knows(query.area())
                ? Outcome.granted(sheet(query, territory))
                : Outcome.refused(NumberRefusal.unknown(query.area()));
    }

    private LitigationSheet sheet(LitigationQuery query, Territory territory) {
        Instant at = query.asOf().orElseGet(settings::now);
        List<NumberLine> standing =
                numbers.book().map(book -> book.standing(at)).orElseGet(List::of);
        LitigationRate rate = LitigationRate.of(territory, standing);
        FigureReading reading = FigureReading.of(settings.profile(), query.otherwise());
        Figure figure = rate.figure(
                query.area(),
                query.first(),
                query.last(),
                reading.options().litigationCases(),
                reading.options().population());
        Set<NumberKey> basis = rate.basis(query.area(), query.first(), query.last());
        List<NumberLine> used =
                standing.stream().filter(line -> basis.contains(line.key())).toList();
        return new LitigationSheet(figure, reading, used, rate.missing(query.area(), query.first(), query.last()));
    }
}
