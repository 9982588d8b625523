package dev.yidi.ports.spi;

import dev.yidi.core.YidiException;

/** A store could not do what it was asked; nothing took effect. */
public class StoreException extends YidiException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
