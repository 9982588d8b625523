package dev.yidi.ports.spi;

import dev.yidi.core.UnavailableException;

/** A store could not do what it was asked; nothing took effect. */
public class StoreException extends UnavailableException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
