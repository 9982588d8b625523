package dev.yidi.core.pool;

/**
 * What citizens said of a mediator 评价: an exact share with its counts, undefined when nobody rated.
 *
 * @param satisfied how many were not unsatisfied
 * @param all how many rated
 */
public record Ratings(int satisfied, int all) {
    /** Nobody rated. */
    public static final Ratings NONE = new Ratings(0, 0);

    /** Whether anybody rated. */
    public boolean isDefined() {
        return all > 0;
    }

    /** Both together. */
    public Ratings plus(Ratings other) {
        return new Ratings(satisfied + other.satisfied, all + other.all);
    }

    @Override
    public String toString() {
        return satisfied + "/" + all;
    }
}
