package dev.yidi.faults;

import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import java.time.Duration;
import java.util.Set;

/** How the parts of the line reach the broker between them 接线. */
interface Wire {
    /** A channel to {@code queue}. */
    MessageChannel channel(String queue);

    /** A source of {@code queue}, whose messages it shares with all others of {@code group}. */
    MessageSource source(String queue, String group);

    /** What can happen to the broker and the way to it. */
    Set<Fault> faults();

    /** Suffers {@code fault}, one of {@link #faults}, for {@code time}, and is well again when it returns. */
    void suffer(Fault fault, Duration time) throws InterruptedException;
}
