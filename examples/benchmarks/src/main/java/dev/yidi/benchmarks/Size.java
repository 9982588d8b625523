package dev.yidi.benchmarks;

/**
 * How much a county's tables are filled with 规模. Every case has a card with its tags; what more there is, these numbers say.
 *
 * @param cases all cases
 * @param patterns closed cases that the library itself wrote, of which the others are copies
 * @param open cases under way, all written by the library
 * @param whole copies with all their entries, commands and tags, in which nothing personal can be read any more
 */
record Size(long cases, int patterns, int open, int whole) {
    Size {
        if (patterns < 1 || cases < (long) patterns + open + whole) {
            throw new IllegalArgumentException(
                    "size: expected a pattern and no fewer cases than parts, found " + cases);
        }
    }

    /** As a county of years with {@code cases} cases, of which as many are under way as in any other year. */
    static Size of(long cases) {
        return new Size(cases, 96, 3_000, (int) Math.min(cases / 5, 20_000));
    }

    /** Copies that have their card and the tags by which they are searched, and no journal. */
    long cards() {
        return cases - patterns - open - whole;
    }
}
