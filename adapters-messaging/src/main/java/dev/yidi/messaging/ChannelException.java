package dev.yidi.messaging;

import dev.yidi.core.UnavailableException;

/** A broker or a partner cannot be reached, or does not confirm 通道不可用: what was to be sent or taken comes again. */
public final class ChannelException extends UnavailableException {
    private static final long serialVersionUID = 1L;

    /** What was expected, found, and perhaps an advice; no content of a message. */
    public ChannelException(String message) {
        super(message);
    }

    /** The same, with what caused it. */
    public ChannelException(String message, Throwable cause) {
        super(message, cause);
    }
}
