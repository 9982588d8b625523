package dev.yidi.ports;

/**
 * About how many cases somebody may not see 不可见件数: told in steps of ten, so that none and a few look the same and no
 * single case can be counted out.
 *
 * @param atLeast there are at least so many, a multiple of ten
 */
public record Unseen(long atLeast) {
    /** How coarse the number is. */
    public static final int STEP = 10;

    static Unseen of(long count) {
        return new Unseen(count / STEP * STEP);
    }

    /** There are fewer than so many. */
    public long below() {
        return atLeast + STEP;
    }
}
