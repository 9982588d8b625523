package dev.yidi.ports;

import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.Operation;
import dev.yidi.ports.spi.CommandKey;

/** Who calls a counter: what they may do, under which name they act and under which name their commands are kept. */
interface Caller {
    /** Who the core is told acts. */
    Actor actor();

    /** Whether they may do {@code operation} to a file of these facts. */
    boolean may(Operation operation, AccessFacts facts);

    /** Whether they have a role for {@code operation}, whatever the file. */
    boolean may(Operation operation);

    /** The key of their command {@code commandId}. */
    CommandKey key(String commandId);
}
