package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The alarms of all files 时限提醒库, claimed safely by many nodes. Alarms are written by {@link Journal#append}. */
public interface Clocks {
    /**
     * Leases up to {@code limit} alarms due at or before {@code now} to {@code node} until {@code now + lease}, the
     * earliest first. An alarm leased by another node whose lease has not passed is left out. Cost: in proportion to
     * what is due.
     */
    List<Alarm> claim(Instant now, String node, Duration lease, int limit);

    /**
     * Gives a leased alarm back, not to be claimed before {@code notBefore}: for a file that could not be handled. Does
     * nothing when the alarm has been replaced since.
     */
    void postpone(Alarm alarm, String node, Instant notBefore);

    /** The alarms of a file by time, clock and rung, whoever holds them and whatever was postponed. */
    List<Alarm> of(FileId fileId);

    /** When the earliest alarm is due. */
    Optional<Instant> earliest();
}
