package dev.yidi.messaging;

/** A batch that is ready to be sent 待发批次. Sent once at most, by the thread that uses the channel. */
@FunctionalInterface
public interface Prepared {
    /**
     * Hands the batch to the other side, behind all that was sent before, and may return before it is kept.
     *
     * @throws ChannelException when it is not known what was handed over: see {@link Confirmation#await}
     */
    Confirmation send();
}
