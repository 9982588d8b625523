package dev.yidi.core;

/** The one parent of every exception Yidi throws itself: broken contracts, bad input, lost stores. */
public class YidiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public YidiException(String message) {
        super(message);
    }

    public YidiException(String message, Throwable cause) {
        super(message, cause);
    }
}
