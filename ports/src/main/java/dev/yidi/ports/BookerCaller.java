package dev.yidi.ports;

import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.Operation;
import dev.yidi.ports.spi.CommandKey;

/**
 * A citizen who books, or who showed the credential of an appointment; the counter of citizens offers nothing else.
 *
 * @param name under which their commands are kept: a token of their number, or the appointment's number
 */
record BookerCaller(String name) implements Caller {
    @Override
    public Actor actor() {
        return Actor.citizen();
    }

    @Override
    public boolean may(Operation operation, AccessFacts facts) {
        return may(operation);
    }

    @Override
    public boolean may(Operation operation) {
        return operation == Operation.READ || operation == Operation.REGISTER || operation == Operation.HANDLE;
    }

    @Override
    public CommandKey key(String commandId) {
        return new CommandKey("booker:" + name, commandId);
    }
}
