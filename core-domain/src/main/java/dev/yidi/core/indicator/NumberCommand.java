package dev.yidi.core.indicator;

import dev.yidi.core.FreeText;
import dev.yidi.core.Objections;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileCommand;
import dev.yidi.core.place.DivisionCode;
import java.util.Optional;
import java.util.function.Predicate;

/** What someone wants to do with the book of numbers 数据簿动作. */
public sealed interface NumberCommand extends FileCommand<NumberBook, NumberEvent>
        permits EnterSuits, EnterPeople, WithdrawNumber {
    @Override
    default Operation operation() {
        return Operation.HANDLE;
    }

    /** A centre enters numbers, each of the areas that lie in its own division. */
    static Objections byCentre(DivisionCode area, Setting setting) {
        boolean known = setting.profile().territory().knows(area);
        return Objections.none()
                .unless(setting.actor().officer().isPresent(), NumberRefusal.NOT_OFFICER::reason)
                .unless(known, () -> NumberRefusal.unknown(area))
                .unless(setting.actsForCentre(), NumberRefusal.NOT_CENTRE::reason)
                .when(
                        known && setting.actsForCentre() && !answersFor(area, setting),
                        () -> NumberRefusal.OTHER_AREA.reason().with("area", area));
    }

    private static boolean answersFor(DivisionCode area, Setting setting) {
        return setting.actingOrgan()
                .flatMap(setting::organ)
                .filter(centre -> setting.profile().territory().contains(centre.division(), area))
                .isPresent();
    }

    /** What stands against entering a number in place of what stands there. */
    static Objections entering(
            NumberBook book,
            NumberKey key,
            Predicate<NumberLine> same,
            Optional<FreeText> correction,
            Setting setting) {
        Optional<NumberLine> standing = book.standing(key, setting.now());
        boolean again = standing.filter(same).isPresent();
        return byCentre(key.area(), setting)
                .when(again, NumberRefusal.SAME::reason)
                .when(
                        standing.isPresent() && !again && correction.isEmpty(),
                        () -> NumberRefusal.THERE_ALREADY
                                .reason()
                                .with("area", key.area())
                                .with("day", key.day()))
                .when(standing.isEmpty() && correction.isPresent(), NumberRefusal.NOTHING_THERE::reason);
    }

    /** The officer who acts; asked for only when nothing stands against it. */
    static OfficerId officer(Setting setting) {
        return setting.actor().officer().orElseThrow();
    }
}
