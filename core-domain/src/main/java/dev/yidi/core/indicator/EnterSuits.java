package dev.yidi.core.indicator;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import dev.yidi.core.casefile.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Enters how many suits courts accepted from an area in a month 录入诉讼案件数.
 *
 * @param suits how many, and from which publication
 * @param givenBy the body that gave them
 * @param correction why they take the place of those that stand there; empty for the first
 */
public record EnterSuits(CourtIntake suits, String givenBy, Optional<FreeText> correction) implements NumberCommand {
    public EnterSuits {
        Text.required("givenBy", givenBy, 200);
    }

    /** The first numbers of an area and month. */
    public EnterSuits(CourtIntake suits, String givenBy) {
        this(suits, givenBy, Optional.empty());
    }

    @Override
    public Outcome<List<NumberEvent>> decide(NumberBook book, Setting setting) {
        LocalDate last = suits.month().atEndOfMonth();
        return NumberCommand.entering(book, NumberKey.of(suits), this::isSame, correction, setting)
                .unless(
                        existed(last, setting),
                        () -> NumberRefusal.AREA_NOT_THEN
                                .reason()
                                .with("area", suits.area())
                                .with("day", last))
                .when(
                        suits.asOf().isBefore(last),
                        () -> NumberRefusal.MONTH_NOT_OVER
                                .reason()
                                .with("month", suits.month())
                                .with("day", suits.asOf()))
                .when(
                        suits.asOf().isAfter(setting.today()),
                        () -> NumberRefusal.DAY_TO_COME.reason().with("day", suits.asOf()))
                .or(() -> new SuitsEntered(setting.now(), suits, givenBy, correction, NumberCommand.officer(setting)));
    }

    /** Whether the area existed on {@code day}; of one that is not known nothing is said here. */
    private boolean existed(LocalDate day, Setting setting) {
        return setting.profile()
                .territory()
                .find(suits.area())
                .map(area -> area.existsOn(day))
                .orElse(true);
    }

    private boolean isSame(NumberLine line) {
        return line instanceof NumberLine.Suits standing
                && standing.numbers().equals(suits)
                && standing.source().givenBy().equals(givenBy);
    }
}
