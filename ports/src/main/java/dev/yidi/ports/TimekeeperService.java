package dev.yidi.ports;

import dev.yidi.core.casefile.FireRung;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.time.ClockId;
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

    private static final int MAX_SWEEP = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);

    private final Clocks clocks;
    private final Commands commands;
    private final CaseReader reader;
    private final Settings settings;
    private final String node;
    private final Backoff backoff = new Backoff();

    TimekeeperService(Clocks clocks, Commands commands, CaseReader reader, Settings settings, String node) {
        this.clocks = clocks;
        this.commands = commands;
        this.reader = reader;
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

    /** Whatever goes wrong with one case is reported and must not reach the others. */
    private Optional<Trouble> handle(Alarm alarm) {
        try {
            return fire(alarm).flatMap(kind -> trouble(alarm, kind));
        } catch (RuntimeException e) {
            return trouble(alarm, e.getClass().getSimpleName());
        }
    }

    /** Fires the rung; what kept it from firing, if anything did. */
    private Optional<String> fire(Alarm alarm) {
        Optional<OpenCase> open = reader.openBlind(alarm.caseId());
        if (open.isEmpty()) {
            return Optional.of("Absent");
        }
        FireRung command = new FireRung(new ClockId(alarm.clock()), new RungId(alarm.rung()));
        Request request = new Request(
                new SystemCaller(),
                CommandIds.of(alarm, open.get().file().version()),
                Optional.empty(),
                List.of(new Request.Step(alarm.caseId(), command)));
        Answer<Receipt> answer = commands.perform(request);
        answer.map(receipt -> backoff.forget(alarm));
        return answer instanceof Answer.Done
                ? Optional.empty()
                : Optional.of(answer.getClass().getSimpleName());
    }

    private Optional<Trouble> trouble(Alarm alarm, String kind) {
        int attempts = backoff.failed(alarm);
        Instant retryAt = settings.now().plus(Backoff.delay(attempts));
        LOG.warn(
                "case {}: rung {} of clock {} could not fire ({}), attempt {}, next at {}",
                alarm.caseId(),
                alarm.rung(),
                alarm.clock(),
                kind,
                attempts,
                retryAt);
        clocks.postpone(alarm, node, retryAt);
        return Optional.of(new Trouble(alarm.caseId(), alarm.clock(), alarm.rung(), kind, attempts, retryAt));
    }
}
