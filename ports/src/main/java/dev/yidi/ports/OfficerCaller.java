package dev.yidi.ports;

import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessPolicy;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.ReaderScope;
import dev.yidi.core.desk.Officer;
import dev.yidi.ports.spi.CommandKey;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An officer at a counter, as far as the access policy lets them.
 *
 * @param officer the officer
 * @param onBehalfOf the principal, when they act as proxy
 * @param policy the access policy as it is when they call
 */
record OfficerCaller(Officer officer, Optional<String> onBehalfOf, AccessPolicy policy) implements Caller {
    @Override
    public Actor actor() {
        Actor actor = Actor.officer(officer.id(), officer.organ());
        return onBehalfOf
                .map(principal -> actor.onBehalfOf(new PartyId(principal)))
                .orElse(actor);
    }

    @Override
    public boolean may(Operation operation, AccessFacts facts) {
        return policy.permits(officer, operation, facts);
    }

    @Override
    public boolean may(Operation operation) {
        return policy.permits(officer, operation);
    }

    /** What they may do to a file of these facts. */
    Predicate<Operation> rights(AccessFacts facts) {
        return policy.rights(officer, facts);
    }

    /** What they hold. */
    ReaderScope scope() {
        return policy.scopeOf(officer);
    }

    @Override
    public CommandKey key(String commandId) {
        return new CommandKey("officer:" + officer.id(), commandId);
    }
}
