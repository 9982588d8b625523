package dev.yidi.core.indicator;

/**
 * One factor of a formula 分子与分母, both shown.
 *
 * @param counted what was counted, at least 0
 * @param of what it is divided by, at least 0; with 0 the factor is undefined, whatever was counted
 */
public record Counts(long counted, long of) {
    /** Nothing counted yet. */
    public static final Counts NONE = new Counts(0, 0);

    /** Both counts together: those of two disjoint groups. */
    public Counts plus(Counts other) {
        return new Counts(Math.addExact(counted, other.counted), Math.addExact(of, other.of));
    }

    /** The factor as a number. */
    public Fraction value() {
        return of == 0 ? Fraction.UNDEFINED : Fraction.of(counted, of);
    }

    @Override
    public String toString() {
        return counted + "/" + of;
    }
}
