package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;

/**
 * A county takes no writes where somebody tried to write it 停写: it is being moved, or it was moved and is kept elsewhere.
 * Nothing took effect. While it is being moved, repeating with the same command id helps; after it was moved, only who is
 * pointed at the new place gets on.
 */
public final class CountyClosedException extends StoreException {
    private static final long serialVersionUID = 1L;

    private final boolean moved;

    CountyClosedException(String message, boolean moved) {
        super(message);
        this.moved = moved;
    }

    /** Whether the county is kept elsewhere for good, so that trying again here never helps. */
    public boolean isMoved() {
        return moved;
    }
}
