package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.CaseCommand;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Decision;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.profile.CountyProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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
                                .map(sight -> shown.apply(sight.asOf(receipt.version(), settings.profile())))
                                .<Answer<T>>map(Answer.Done::new)
                                .orElseGet(Answer.Absent::new),
                        refused -> new Answer.Refused<>(refused.reasons()),
                        stale -> new Answer.Stale<>(stale.currentVersion()),
                        absent -> new Answer.Absent<>());
    }

    /** The case, when the officer may do {@code operation} to it. */
    Optional<Sight> find(OfficerId officer, CaseId caseId, Operation operation) {
        return officers.find(officer)
                .flatMap(caller -> reader.open(caseId).map(open -> Sight.of(caller, open, settings.profile())))
                .filter(sight -> sight.may(operation));
    }

    /** What {@code then} makes of the case: absent for who may not read it, refused for who reads it and may not do that. */
    <T> Answer<T> look(OfficerId officer, CaseId caseId, Operation operation, Function<Sight, Answer<T>> then) {
        return find(officer, caseId, Operation.READ)
                .map(sight -> sight.may(operation) ? then.apply(sight) : Answers.<T>notPermitted(operation))
                .orElseGet(Answer.Absent::new);
    }

    private boolean isGranted(CaseCommand act, Sight sight) {
        CaseFile file = sight.open().file();
        return Decision.of(file, act, settings.now(sight.caller().actor())).isGranted();
    }

    /**
     * A case before an officer.
     *
     * @param caller the officer
     * @param open the case
     * @param facts what of the case decides who may come near
     * @param rights what the officer may do to it
     */
    record Sight(OfficerCaller caller, OpenCase open, AccessFacts facts, Predicate<Operation> rights) {
        static Sight of(OfficerCaller caller, OpenCase open, CountyProfile profile) {
            AccessFacts facts = AccessFacts.of(open.file(), profile);
            return new Sight(caller, open, facts, caller.rights(facts));
        }

        Sight asOf(long version, CountyProfile profile) {
            return of(caller, open.asOf((int) version), profile);
        }

        boolean may(Operation operation) {
            return rights.test(operation);
        }
    }
}
