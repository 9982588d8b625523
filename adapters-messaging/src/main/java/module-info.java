/** Lets other systems follow the centre and ask it for something: CloudEvents over brokers, both ways. */
module dev.yidi.messaging {
    requires com.fasterxml.jackson.core;
    requires transitive dev.yidi.ports;
    requires static org.jspecify;

    exports dev.yidi.messaging;
}
