package dev.yidi.example.center.replay;

import dev.yidi.core.CaseId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.example.center.terminal.ProgressLine;
import dev.yidi.ports.Sweep;
import dev.yidi.ports.Timekeeper;
import dev.yidi.ports.Yidi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Moves time through all that happened to some messages 回放, and lets fall due between what falls due. Not thread-safe. */
final class Replay {
    private static final int SWEEP = 1_000;

    private final Yidi centre;
    private final MovingTime time;
    private final Handling handling;
    private final Map<Message, CaseId> cases = new HashMap<>();
    private final List<MessageFile.Remark> refused = new ArrayList<>();
    private long alarms;

    Replay(Yidi centre, MovingTime time) {
        this.centre = centre;
        this.time = time;
        this.handling = new Handling(centre);
    }

    /**
     * What became of the messages.
     *
     * @param cases the case of each message
     * @param refused the messages that could not be handled to the end, with the codes of the reasons
     * @param commands how many commands were sent, repeated ones included
     * @param alarms how many alarms the timekeeper handled
     */
    record Result(Map<Message, CaseId> cases, List<MessageFile.Remark> refused, long commands, long alarms) {
        Result {
            cases = Map.copyOf(cases);
            refused = List.copyOf(refused);
        }
    }

    /** Replays everything up to {@code until}, and leaves the clock there. */
    Result run(List<Message> messages, Instant until, ProgressLine progress) {
        List<Act> acts = Act.of(messages, until);
        ZoneId zone = centre.profile().zone();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            letFallDue(act.at());
            time.moveOnTo(act.at());
            perform(act);
            progress.show(i + 1L, LocalDate.ofInstant(act.at(), zone).toString());
        }
        letFallDue(until);
        time.moveOnTo(until);
        progress.end();
        return new Result(cases, refused, handling.commands(), alarms);
    }

    private void perform(Act act) {
        Message message = act.message();
        if (act.kind() == Act.Kind.RECEIVED) {
            Outcome<CaseId> taken = handling.takeIn(message);
            refuse(message, taken.reasons());
            if (taken.isGranted()) {
                cases.put(message, taken.orElseThrow());
            }
        } else {
            Optional.ofNullable(cases.get(message))
                    .flatMap(id -> message.reply().map(reply -> handling.reply(id, message, reply)))
                    .ifPresent(replied -> refuse(message, replied.reasons()));
        }
    }

    /** Every rung fires at its own moment, up to {@code until}. */
    private void letFallDue(Instant until) {
        Timekeeper keeper = centre.timekeeper();
        Optional<Instant> due = keeper.nextDue();
        while (due.filter(moment -> !moment.isAfter(until)).isPresent()) {
            time.moveOnTo(due.get());
            Sweep sweep = keeper.sweep(SWEEP);
            alarms += sweep.handled();
            due = sweep.claimed() == 0 ? Optional.empty() : keeper.nextDue();
        }
    }

    private void refuse(Message message, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            String codes = reasons.stream().map(Reason::code).collect(Collectors.joining(", "));
            refused.add(new MessageFile.Remark(message.line(), codes));
        }
    }
}
