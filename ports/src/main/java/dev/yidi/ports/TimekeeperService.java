package dev.yidi.ports;

import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets rungs fire; see {@link Timekeeper}. */
final class TimekeeperService implements Timekeeper {
    static final Duration LEASE = Duration.ofMinutes(2);

    static final int MAX_SWEEP = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);

    private final Clocks clocks;
    private final Commands commands;
    private final FileReader reader;
    private final Registers registers;
    private final Settings settings;
    private final String node;
    private final Backoff backoff = new Backoff();

    TimekeeperService(
            Clocks clocks, Commands commands, FileReader reader, Registers registers, Settings settings, String node) {
        this.clocks = clocks;
        this.commands = commands;
        this.reader = reader;
        this.registers = registers;
        this.settings = settings;
        this.node = node;
    }

    @Override
    public Sweep sweep(int limit) {
        Bounds.check("limit", limit, MAX_SWEEP);
        List<Alarm> due = clocks.claim(settings.now(), node, LEASE, limit);
        List<Trouble> troubles = new ArrayList<>();
        due.forEach(alarm -> handle(alarm).ifPresent(troubles::add));
        return new Sweep(due.size(), due.size() - troubles.size(), troubles);
    }

    @Override
    public Optional<Instant> nextDue() {
        return clocks.earliest();
    }

    /** Whatever goes wrong with one file is reported and must not reach the others. */
    private Optional<Trouble> handle(Alarm alarm) {
        try {
            return fire(alarm).flatMap(kind -> trouble(alarm, kind));
        } catch (RuntimeException e) {
            return trouble(alarm, e.getClass().getSimpleName());
        }
    }

    /** Fires the rung; what kept it from firing, if anything did. */
    private Optional<String> fire(Alarm alarm) {
        return reader.last(alarm.fileId())
                .flatMap(last -> registers
                        .of(last.register())
                        .map(register -> commands.take(request(alarm, register, last.sequence()))))
                .map(answer -> heard(alarm, answer))
                .orElse(Optional.of("Absent"));
    }

    private static <F, E, C> Request request(Alarm alarm, Register<F, E, C> register, long version) {
        return new Request(
                new SystemCaller(),
                CommandIds.of(alarm, version),
                Optional.empty(),
                List.of(new Request.On<>(register, alarm.fileId(), register.ring(alarm))));
    }

    private Optional<String> heard(Alarm alarm, Answer<FileReceipt> answer) {
        answer.map(receipt -> backoff.forget(alarm));
        return answer instanceof Answer.Done
                ? Optional.empty()
                : Optional.of(answer.getClass().getSimpleName());
    }

    private Optional<Trouble> trouble(Alarm alarm, String kind) {
        int attempts = backoff.failed(alarm);
        Instant retryAt = putOff(alarm, settings.now().plus(Backoff.delay(attempts)));
        LOG.warn(
                "file {}: rung {} of clock {} could not fire ({}), attempt {}, next at {}",
                alarm.fileId(),
                alarm.rung(),
                alarm.clock(),
                kind,
                attempts,
                retryAt);
        return Optional.of(new Trouble(alarm.fileId(), alarm.clock(), alarm.rung(), kind, attempts, retryAt));
    }

    /** When it comes again: as wanted, or when its lease ends because the store could not put it off either. */
    private Instant putOff(Alarm alarm, Instant wanted) {
        try {
            clocks.postpone(alarm, node, wanted);
            return wanted;
        } catch (RuntimeException e) {
            LOG.warn(
                    "file {}: rung {} of clock {} could not be put off ({}), it comes again when its lease ends",
                    alarm.fileId(),
                    alarm.rung(),
                    alarm.clock(),
                    e.getClass().getSimpleName());
            return settings.now().plus(LEASE);
        }
    }
}
