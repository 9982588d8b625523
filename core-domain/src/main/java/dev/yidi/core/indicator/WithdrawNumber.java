package dev.yidi.core.indicator;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import java.util.List;
import java.util.Optional;

/**
 * Takes back a number that should never have stood there 撤销数据: of another area, of another month.
 *
 * @param number which one
 */
public record WithdrawNumber(NumberKey number, FreeText reason) implements NumberCommand {
    @Override
    public Outcome<List<NumberEvent>> decide(NumberBook book, Setting setting) {
        Optional<NumberLine> standing = book.standing(number, setting.now());
        return NumberCommand.byCentre(number.area(), setting)
                .when(standing.isEmpty(), NumberRefusal.NOTHING_THERE::reason)
                .or(() -> new NumberWithdrawn(
                        setting.now(),
                        number,
                        standing.orElseThrow().source().givenBy(),
                        reason,
                        NumberCommand.officer(setting)));
    }
}
