package dev.yidi.messaging.testkit;

import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import java.time.Duration;
import java.util.Set;

/** A broker to test, and how its parts are made 待测代理. One serves all tests of a class. */
public interface TestBroker {
    /** A new channel to {@code queue}, which comes to be when it is first named. */
    MessageChannel channel(String queue);

    /** A new source of {@code queue}. All sources of one queue share its messages. */
    MessageSource source(String queue);

    /** What attributes are called in its headers. */
    HeaderNames names();

    /** What it openly lacks. */
    Set<BrokerAbility> missing();

    /** How long the contract waits for what must come, before it says that it does not. */
    Duration patience();

    /** Stops the broker; not asked for when {@link BrokerAbility#RESTARTABLE} is missing. */
    void stop();

    /** Starts it again with what it kept; not asked for when {@link BrokerAbility#RESTARTABLE} is missing. */
    void start();
}
