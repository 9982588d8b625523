package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.CaseCommand;
import dev.yidi.core.casefile.Operation;
import java.util.List;
import java.util.Optional;

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

    /** The case, when the officer may do {@code operation} to it. */
    Optional<Sight> find(OfficerId officer, CaseId caseId, Operation operation) {
        return officers.find(officer)
                .flatMap(caller -> reader.open(caseId).map(open -> new Sight(caller, open)))
                .filter(sight -> sight.caller().may(operation, facts(sight.open())));
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
    record Sight(OfficerCaller caller, OpenCase open) {}
}
