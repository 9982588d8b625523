package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The one way a command becomes events 决定: who may not act, what the command says, and what follows for the clocks. */
public final class Decision {
    private Decision() {}

    /**
     * What {@code command} does to {@code file}: every event, clock events included, in order; or every reason against
     * it. A granted decision without events changes nothing: what was asked for is so already.
     *
     * <p>A lent officer acts in the place of the station where the lent power covers the case, and the journal says so.
     *
     * <p>An instant before the file's last event counts as that event's instant.
     */
    public static Outcome<List<CaseEvent>> of(CaseFile file, CaseCommand command, Setting setting) {
        Seat seat = Seat.of(file, setting.notBefore(file.changedAt()));
        Setting then = seat.setting();
        Outcome<List<CaseEvent>> decided = command.decide(file, then);
        List<Reason> reasons = new ArrayList<>(seat.bars(file));
        reasons.addAll(file.privacy().bars(command));
        reasons.addAll(ProxyRules.against(file, command, then));
        reasons.addAll(RoleRules.against(file, command, then));
        reasons.addAll(decided.reasons());
        reasons.addAll(AccusedSide.against(command, file, then, reasons));
        return reasons.isEmpty()
                ? decided.map(
                        events -> Clockwork.complete(file, Lending.complete(file, seat.signed(events), then), then))
                : Outcome.refused(reasons);
    }

    /** What registering a new case comes to: its first events, clock events included; or every reason against it. */
    public static Outcome<List<CaseEvent>> of(RegisterCase command, Setting setting) {
        return setting.actor().onBehalfOf().isPresent()
                ? Outcome.refused(Stream.concat(
                                Stream.of(Refusal.NO_MANDATE.reason()), command.decide(setting).reasons().stream())
                        .toList())
                : command.decide(setting).map(events -> begin(events, setting));
    }

    /** What registering a new case by proxy comes to: with the mandate in the same act. */
    public static Outcome<List<CaseEvent>> of(RegisterByProxy command, Setting setting) {
        return command.decide(setting).map(events -> begin(events, setting));
    }

    private static List<CaseEvent> begin(List<CaseEvent> events, Setting setting) {
        List<CaseEvent> first = List.of(events.get(0));
        List<CaseEvent> rest = Lending.complete(CaseFile.from(first), events.subList(1, events.size()), setting);
        return Clockwork.begin(Stream.concat(first.stream(), rest.stream()).toList(), setting);
    }
}
