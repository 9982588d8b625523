package dev.yidi.core.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What cases contribute to a figure 计数: one count over another for each factor of its formula. Tallies of disjoint
 * groups add up.
 *
 * @param factors the counts
 * @param undecided how many things nothing can be said of yet: not due, not over, not told; they are in no denominator
 */
public record Tally(List<Counts> factors, long undecided) {
    public Tally {
        factors = List.copyOf(factors);
    }

    static Tally none(int factors) {
        return new Tally(Collections.nCopies(factors, Counts.NONE), 0);
    }

    static Tally of(long counted, long of) {
        return new Tally(List.of(new Counts(counted, of)), 0);
    }

    static Tally of(boolean counts) {
        return of(counts ? 1 : 0, 1);
    }

    static Tally undecided(long count) {
        return new Tally(List.of(Counts.NONE), count);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        List<Counts> sums = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            sums.add(factors.get(i).plus(other.factors.get(i)));
        }
        return new Tally(sums, Math.addExact(undecided, other.undecided));
    }

    /** Whether it contributes nothing at all. */
    public boolean isEmpty() {
        return undecided == 0 && factors.stream().allMatch(Counts.NONE::equals);
    }
}
