package dev.yidi.core.place;

import java.util.List;
import java.util.Optional;

/**
 * What could be made out of one row 待核行, also of a faulty one, so that the other rows are still checked against it.
 *
 * @param place the line or index it stands at
 * @param code its code, when readable
 * @param tier its tier, when readable
 * @param top whether it states no parent
 * @param parent its parent, when stated and readable
 * @param successors its successors, as far as readable
 * @param division the whole division, when nothing was wrong with the row itself
 */
record Draft(
        int place,
        Optional<DivisionCode> code,
        Optional<Tier> tier,
        boolean top,
        Optional<DivisionCode> parent,
        List<DivisionCode> successors,
        Optional<Division> division) {

    static Draft of(int place, Division division) {
        return new Draft(
                place,
                Optional.of(division.code()),
                Optional.of(division.tier()),
                division.parent().isEmpty(),
                division.parent(),
                division.successors(),
                Optional.of(division));
    }
}
