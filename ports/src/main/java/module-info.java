/** The counters of the centre, its seams to stores and the outside, and the services that join them. */
module dev.yidi.ports {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires transitive dev.yidi.core;
    requires static transitive jakarta.validation;
    requires static org.jspecify;
    requires org.slf4j;

    exports dev.yidi.ports;
    exports dev.yidi.ports.profile;
    exports dev.yidi.ports.spi;
}
