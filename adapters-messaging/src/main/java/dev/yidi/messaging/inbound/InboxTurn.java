package dev.yidi.messaging.inbound;

import java.util.List;

/**
 * What one turn of an inbox did 收件结果.
 *
 * @param done how many messages were performed, now or before
 * @param refused how many a rule said no to, and their sender was told
 * @param dead how many went to the dead letters
 * @param givenBack how many come again later
 * @param troubles why they do, for the host's log; no content of a message
 */
public record InboxTurn(int done, int refused, int dead, int givenBack, List<RuntimeException> troubles) {
    public InboxTurn {
        troubles = List.copyOf(troubles);
    }

    /** How many messages there were. */
    public int messages() {
        return done + refused + dead + givenBack;
    }
}
