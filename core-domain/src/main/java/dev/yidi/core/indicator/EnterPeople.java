package dev.yidi.core.indicator;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import dev.yidi.core.casefile.Setting;
import java.util.List;
import java.util.Optional;

/**
 * Enters how many people live in an area on a day 录入人口数.
 *
 * @param people how many, and from which publication
 * @param givenBy the body that gave them
 * @param correction why they take the place of those that stand there; empty for the first
 */
public record EnterPeople(Population people, String givenBy, Optional<FreeText> correction) implements NumberCommand {
    public EnterPeople {
        Text.required("givenBy", givenBy, 200);
    }

    /** The first numbers of an area and day. */
    public EnterPeople(Population people, String givenBy) {
        this(people, givenBy, Optional.empty());
    }

    @Override
    public Outcome<List<NumberEvent>> decide(NumberBook book, Setting setting) {
        return NumberCommand.entering(book, NumberKey.of(people), this::isSame, correction, setting)
                .when(
                        people.day().isAfter(setting.today()),
                        () -> NumberRefusal.DAY_TO_COME.reason().with("day", people.day()))
                .or(() ->
                        new PeopleEntered(setting.now(), people, givenBy, correction, NumberCommand.officer(setting)));
    }

    private boolean isSame(NumberLine line) {
        return line instanceof NumberLine.People standing
                && standing.numbers().equals(people)
                && standing.source().givenBy().equals(givenBy);
    }
}
