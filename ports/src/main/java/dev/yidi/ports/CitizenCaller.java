package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.Operation;
import dev.yidi.ports.spi.CommandKey;

/**
 * A citizen who showed the credential of one case; the inquiry counter offers nothing else.
 *
 * @param caseId the case
 */
record CitizenCaller(CaseId caseId) implements Caller {
    @Override
    public Actor actor() {
        return Actor.citizen();
    }

    @Override
    public boolean may(Operation operation, AccessFacts facts) {
        return true;
    }

    @Override
    public boolean may(Operation operation) {
        return false;
    }

    @Override
    public CommandKey key(String commandId) {
        return new CommandKey("citizen:" + caseId, commandId);
    }
}
