package dev.yidi.ports;

import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.Operation;
import dev.yidi.ports.spi.CommandKey;

/** The library itself, which fires rungs and puts on record what leaves with events, on every case, and does nothing else. */
record SystemCaller() implements Caller {
    @Override
    public Actor actor() {
        return Actor.system();
    }

    @Override
    public boolean may(Operation operation, AccessFacts facts) {
        return operation == Operation.READ || operation == Operation.KEEP_TIME;
    }

    @Override
    public boolean may(Operation operation) {
        return operation == Operation.KEEP_TIME;
    }

    @Override
    public CommandKey key(String commandId) {
        return new CommandKey("system", commandId);
    }
}
