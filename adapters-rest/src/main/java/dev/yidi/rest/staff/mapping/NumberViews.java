package dev.yidi.rest.staff.mapping;

import dev.yidi.core.indicator.CourtIntake;
import dev.yidi.core.indicator.NumberLine;
import dev.yidi.core.indicator.Population;
import dev.yidi.rest.staff.view.NumberLineView;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Context;

/** Shows the lines of the book of numbers. */
final class NumberViews {
    NumberLineView line(NumberLine line, @Context Names names) {
        Optional<CourtIntake> suits =
                line instanceof NumberLine.Suits of ? Optional.of(of.numbers()) : Optional.empty();
        Optional<Population> people =
                line instanceof NumberLine.People of ? Optional.of(of.numbers()) : Optional.empty();
        return new NumberLineView(
                line.key().kind(),
                names.place(line.key().area()),
                line.key().day(),
                suits.map(CourtIntake::civil),
                suits.map(CourtIntake::administrative),
                people.map(Population::residents),
                people.map(Population::floating),
                suits.map(CourtIntake::source).or(() -> people.map(Population::source)),
                suits.map(CourtIntake::asOf),
                line.source().givenBy(),
                names.officer(line.source().enteredBy()),
                names.time(line.source().enteredAt()),
                line.source().correction(),
                suits.isEmpty() && people.isEmpty());
    }

    List<NumberLineView> lines(List<NumberLine> lines, @Context Names names) {
        return lines.stream().map(line -> line(line, names)).toList();
    }
}
