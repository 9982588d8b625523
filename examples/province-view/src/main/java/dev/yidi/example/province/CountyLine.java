package dev.yidi.example.province;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * One county beside the others 各县指标.
 *
 * @param county its division code
 * @param received cases that came in
 * @param underWay those that have not ended
 * @param closed those that were handled to their end
 * @param reopened those taken up again
 * @param raised those of which somebody above was told that a time limit had run too far
 * @param ratings what citizens rated
 * @param unsatisfied how many of these were not satisfied
 * @param daysOpen from coming in to closing, on the average of those closed; empty while none is
 * @param unread events it told that this reading does not understand: while there are some, none of its figures is whole
 */
record CountyLine(
        String county,
        long received,
        long underWay,
        long closed,
        long reopened,
        long raised,
        long ratings,
        long unsatisfied,
        Optional<Duration> daysOpen,
        long unread) {
    static final String HEADING =
            "county    received  under way  closed  reopened  raised  satisfied  days to close  not read";

    private static final double SECONDS_A_DAY = 86_400;

    /** The line as the heading has it. */
    String text() {
        String satisfied = ratings == 0 ? "-" : (ratings - unsatisfied) + " of " + ratings;
        String days = daysOpen.map(mean -> String.format(Locale.ROOT, "%.1f", mean.toSeconds() / SECONDS_A_DAY))
                .orElse("-");
        return String.format(
                Locale.ROOT,
                "%-8s %9d %10d %7d %9d %7d %10s %14s %9s",
                county,
                received,
                underWay,
                closed,
                reopened,
                raised,
                satisfied,
                days,
                unread == 0 ? "-" : unread);
    }
}
