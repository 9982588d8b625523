package dev.yidi.messaging.jakarta;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;

/** Closes what may be broken already: that it cannot be closed changes nothing, what was unsettled comes again. */
final class Closing {
    private Closing() {}

    @SuppressWarnings("EmptyCatch")
    static void quietly(Connection connection) {
        try {
            connection.close();
        } catch (JMSException | RuntimeException alreadyBroken) {
            // the broker lets go of it by itself
        }
    }
}
