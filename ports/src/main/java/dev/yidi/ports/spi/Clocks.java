package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The alarms of all files 时限提醒库, claimed safely by many nodes. Alarms are written by {@link Journal#append} and {@link
 * Journal#restore}, which put those of a file in the place of all it had: a fresh alarm is held by nobody and was never postponed.
 *
 * <p>Thread-safe, also across nodes. An alarm has beside it when it may be claimed (at first its own time), who holds it and until
 * when. Times are those of the caller, to the microsecond: the store's own clock is never asked. Checked by {@code ClocksContract}.
 */
public interface Clocks {
    /**
     * Leases up to {@code limit} alarms that may be claimed at or before {@code now} to {@code node} until {@code now + lease}, the
     * earliest first, equal ones by file, clock and rung. An alarm that another node holds is left out while {@code now} is before the
     * end of its lease; one that {@code node} holds itself is given again, with a new lease. Of two nodes that ask at once one gets an
     * alarm: the lease is written before this returns, and what another node is just claiming is skipped rather than waited for. Cost:
     * in proportion to what is due.
     *
     * @throws IllegalArgumentException when {@code node} is empty, {@code lease} negative or {@code limit} below 1
     */
    List<Alarm> claim(Instant now, String node, Duration lease, int limit);

    /**
     * Gives a leased alarm back, not to be claimed by any node before {@code notBefore} (nor before its own time): for a file that could
     * not be handled. Does nothing, and does not complain, when the alarm has been replaced since or {@code node} does not hold it.
     */
    void postpone(Alarm alarm, String node, Instant notBefore);

    /** The alarms of a file by time, clock and rung, whoever holds them and whatever was postponed. */
    List<Alarm> of(FileId fileId);

    /** When the earliest alarm may be claimed, held or not; empty when there is none. */
    Optional<Instant> earliest();
}
