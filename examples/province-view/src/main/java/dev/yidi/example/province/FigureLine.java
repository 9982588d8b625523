package dev.yidi.example.province;

import java.math.BigInteger;

/**
 * One figure of a county's own sheet 各县自报指标, by the catalogue and the choices of the county.
 *
 * @param county its division code
 * @param period what period it is about, in the county's words
 * @param indicator its code in the catalogue; a later release may tell of one that this one does not know
 * @param numerator what was counted
 * @param denominator what it is divided by; 0 where there is nothing to divide by
 * @param undecided how many things nothing can be said of yet
 */
record FigureLine(
        String county, String period, String indicator, BigInteger numerator, BigInteger denominator, long undecided) {
    /** Both counts, and what is undecided beside them where there is some. */
    String cell() {
        String counts = denominator.signum() == 0 ? "-" : numerator + "/" + denominator;
        return undecided == 0 ? counts : counts + " +" + undecided;
    }
}
