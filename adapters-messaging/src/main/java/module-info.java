/**
 * Lets other systems follow the centre and ask it for something: CloudEvents over brokers, both ways.
 *
 * <p>The data of messages is open to the host's validator, which looks into it.
 */
@SuppressWarnings("requires-automatic")
module dev.yidi.messaging {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires transitive dev.yidi.ports;
    requires transitive jakarta.validation;
    requires static java.compiler;
    requires static org.jspecify;
    requires static org.mapstruct;

    exports dev.yidi.messaging;
    exports dev.yidi.messaging.inbound;
    exports dev.yidi.messaging.inbound.data;
    exports dev.yidi.messaging.webhook;

    opens dev.yidi.messaging.inbound.data;
}
