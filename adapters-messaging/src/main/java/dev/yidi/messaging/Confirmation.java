package dev.yidi.messaging;

/** What says that a batch which was sent is kept 投递确认. Asked once, by the thread that sent it; of several batches in the order they were sent. */
@FunctionalInterface
public interface Confirmation {
    /**
     * Returns when the other side has confirmed that it keeps all of the batch. Some may have arrived although it throws.
     *
     * @throws ChannelException when it is not known that all were kept. What was sent later and is not confirmed yet is then given up
     *     by the channel, so that nothing arrives for the first time before what it comes after
     */
    void await();

    /** That of a batch which is known to be kept. */
    static Confirmation given() {
        return () -> {};
    }
}
