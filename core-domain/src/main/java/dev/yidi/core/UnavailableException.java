package dev.yidi.core;

/**
 * Something outside that is needed cannot be reached now 暂不可用: a store, a key server. Trying again later may help; a
 * command that is repeated under the same id takes effect at most once.
 */
public class UnavailableException extends YidiException {
    private static final long serialVersionUID = 1L;

    public UnavailableException(String message) {
        super(message);
    }

    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
