package dev.yidi.ports.spi;

/** A store lost its connection while committing: whether the write took effect is unknown; repeat with the same id. */
public final class UnknownOutcomeException extends StoreException {
    private static final long serialVersionUID = 1L;

    public UnknownOutcomeException(String message, Throwable cause) {
        super(message, cause);
    }
}
