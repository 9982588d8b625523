package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.CaseCommand;
import dev.yidi.ports.spi.CommandKey;
import java.util.List;
import java.util.Optional;

/**
 * A command on one case, or on several at once.
 *
 * @param caller who sends it
 * @param commandId the caller's id of it
 * @param expectedVersion the version of the first case that the caller saw
 * @param steps what happens to which case; the receipt is that of the last
 */
record Request(Caller caller, String commandId, Optional<Long> expectedVersion, List<Step> steps) {
    Request {
        steps = List.copyOf(steps);
    }

    CommandKey key() {
        return caller.key(commandId);
    }

    /**
     * What happens to one case.
     *
     * @param caseId the case
     * @param command what the core decides
     */
    record Step(CaseId caseId, CaseCommand command) {}
}
