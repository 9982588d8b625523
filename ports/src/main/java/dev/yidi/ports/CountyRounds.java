package dev.yidi.ports;

import dev.yidi.core.CountyId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sweeps the counties of one host in turn 多县巡检. A county that cannot be swept – its store is away, its journal cannot be
 * read, its calendar ends – is reported, and the others are swept as if it were not there.
 *
 * <p>Thread-safe. A county is waited for as long as its store lets one wait.
 */
public final class CountyRounds {
    private static final Logger LOG = LoggerFactory.getLogger(CountyRounds.class);

    private final List<Yidi> centres;

    private CountyRounds(List<Yidi> centres) {
        this.centres = List.copyOf(centres);
    }

    /**
     * Rounds over these centres.
     *
     * @throws IllegalArgumentException when two of them serve one county
     */
    public static CountyRounds over(List<Yidi> centres) {
        Set<CountyId> counties = new HashSet<>();
        centres.forEach(centre -> {
            if (!counties.add(centre.profile().county())) {
                throw new IllegalArgumentException("centres: expected one for each county, found two of "
                        + centre.profile().county());
            }
        });
        return new CountyRounds(centres);
    }

    /**
     * Handles up to {@code limit} alarms that are due in each county; what it came to, in the order of the centres.
     *
     * @param limit 1 to 10,000
     */
    public List<CountySweep> sweep(int limit) {
        Bounds.check("limit", limit, TimekeeperService.MAX_SWEEP);
        return centres.stream().map(centre -> sweep(centre, limit)).toList();
    }

    /** When the next alarm of any county is due, as far as the counties can tell. */
    public Optional<Instant> nextDue() {
        return centres.stream().flatMap(centre -> nextDue(centre).stream()).min(Instant::compareTo);
    }

    /** Whatever goes wrong in one county is reported and must not reach the others. */
    private static CountySweep sweep(Yidi centre, int limit) {
        CountyId county = centre.profile().county();
        try {
            return CountySweep.done(county, centre.timekeeper().sweep(limit));
        } catch (RuntimeException e) {
            LOG.warn(
                    "county {} could not be swept ({}), the others go on",
                    county,
                    e.getClass().getSimpleName());
            return CountySweep.failed(county, e);
        }
    }

    private static Optional<Instant> nextDue(Yidi centre) {
        try {
            return centre.timekeeper().nextDue();
        } catch (RuntimeException e) {
            LOG.warn(
                    "county {} cannot tell when its next alarm is due ({})",
                    centre.profile().county(),
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
