/**
 * HTTP for staff and citizens of the centre, on Jakarta REST.
 *
 * <p>What is not exported is open to the host's REST runtime and validator, which look into it.
 */
@SuppressWarnings("requires-automatic")
module dev.yidi.rest {
    requires com.fasterxml.jackson.core;
    requires dev.yidi.core;
    requires transitive dev.yidi.ports;
    requires transitive jakarta.validation;
    requires transitive jakarta.ws.rs;
    requires static java.compiler;
    requires static org.jspecify;
    requires static org.mapstruct;
    requires org.slf4j;

    exports dev.yidi.rest;
    exports dev.yidi.rest.guard;
    exports dev.yidi.rest.paper;

    opens dev.yidi.rest.citizen;
    opens dev.yidi.rest.door;
    opens dev.yidi.rest.http;
    opens dev.yidi.rest.reference;
    opens dev.yidi.rest.staff;
    opens dev.yidi.rest.staff.request;
    opens dev.yidi.rest.watch;
}
