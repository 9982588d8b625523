package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.CaseCommand;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Decision;
import dev.yidi.core.casefile.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the counters of officers share: commands on cases, and cases an officer may read. */
final class OfficerDesk {
    private final Officers officers;
    private final Commands commands;
    private final CaseReader reader;
    private final Settings settings;

    OfficerDesk(Officers officers, Commands commands, CaseReader reader, Settings settings) {
        this.officers = officers;
        this.commands = commands;
        this.reader = reader;
        this.settings = settings;
    }

    /** Takes a command on one case. */
    Answer<Receipt> perform(Envelope by, CaseId caseId, CaseCommand command) {
        return perform(by, List.of(new Request.Step(caseId, command)));
    }

    /** Takes a command on several cases, all or none. */
    Answer<Receipt> perform(Envelope by, List<? extends Request.Part> steps) {
        return officers.find(by)
                .map(caller -> new Request(caller, by.commandId(), by.expectedVersion(), List.copyOf(steps)))
                .map(commands::perform)
                .orElseGet(Answer.Absent::new);
    }

    /**
     * Does the act that opens something, writes it down first, and shows what {@code shown} makes of the case as it was
     * then. A repeat shows the same and nothing newer, and only as long as the act would still be granted.
     */
    <T> Answer<T> reveal(Envelope by, CaseId caseId, CaseCommand act, Function<Sight, T> shown) {
        return perform(by, caseId, act)
                .fold(
                        receipt -> find(by.officer(), caseId, act.operation())
                                .filter(sight -> isGranted(act, sight))
                                .map(sight -> shown.apply(sight.asOf(receipt.version())))
                                .<Answer<T>>map(Answer.Done::new)
                                .orElseGet(Answer.Absent::new),
                        refused -> new Answer.Refused<>(refused.reasons()),
                        stale -> new Answer.Stale<>(stale.currentVersion()),
                        absent -> new Answer.Absent<>());
    }

    /** The case, when the officer may do {@code operation} to it. */
    Optional<Sight> find(OfficerId officer, CaseId caseId, Operation operation) {
        return officers.find(officer)
                .flatMap(caller -> reader.open(caseId).map(open -> new Sight(caller, open)))
                .filter(sight -> sight.caller().may(operation, facts(sight.open())));
    }

    /** What {@code then} makes of the case: absent for who may not read it, refused for who reads it and may not do that. */
    <T> Answer<T> look(OfficerId officer, CaseId caseId, Operation operation, Function<Sight, Answer<T>> then) {
        return find(officer, caseId, Operation.READ)
                .map(sight -> sight.caller().may(operation, facts(sight.open()))
                        ? then.apply(sight)
                        : Answers.<T>notPermitted(operation))
                .orElseGet(Answer.Absent::new);
    }

    private boolean isGranted(CaseCommand act, Sight sight) {
        CaseFile file = sight.open().file();
        return Decision.of(file, act, settings.now(sight.caller().actor())).isGranted();
    }

    private AccessFacts facts(OpenCase open) {
        return AccessFacts.of(open.file(), settings.profile());
    }

    /**
     * A case before an officer.
     *
     * @param caller the officer
     * @param open the case
     */
    record Sight(OfficerCaller caller, OpenCase open) {
        Sight asOf(long version) {
            return new Sight(caller, open.asOf((int) version));
        }
    }
}
