package dev.yidi.faults;

import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageSource;
import java.time.Duration;
import java.util.List;

/** A source whose user dies at the next message it settles 会死的来源, when it is told to. */
final class MortalSource implements MessageSource {
    private final MessageSource source;
    private volatile boolean dies;

    MortalSource(MessageSource source) {
        this.source = source;
    }

    void dieAtTheNext() {
        dies = true;
    }

    @Override
    public List<Delivery> receive(int atMost, Duration wait) {
        return source.receive(atMost, wait).stream().<Delivery>map(Mortal::new).toList();
    }

    @Override
    public void close() {
        source.close();
    }

    /** Ends a thread as the end of its process would: nobody catches it. */
    static final class Died extends Error {
        private static final long serialVersionUID = 1;
    }

    private final class Mortal implements Delivery {
        private final Delivery delivery;

        Mortal(Delivery delivery) {
            this.delivery = delivery;
        }

        @Override
        public Message message() {
            return delivery.message();
        }

        @Override
        public int attempt() {
            return delivery.attempt();
        }

        @Override
        public void settle() {
            if (dies) {
                throw new Died();
            }
            delivery.settle();
        }

        @Override
        public void giveBack(Duration pause) {
            delivery.giveBack(pause);
        }

        @Override
        public void giveBackUntried(Duration pause) {
            delivery.giveBackUntried(pause);
        }
    }
}
