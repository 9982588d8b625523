/** A runnable county centre; what serves is open to the REST runtime. */
module dev.yidi.example.center {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires dev.yidi.core;
    requires dev.yidi.jdbc;
    requires dev.yidi.ports;
    requires dev.yidi.rest;
    requires dev.yidi.rest.documents;
    requires dev.yidi.rest.oidc;
    requires jakarta.validation;
    requires jakarta.ws.rs;
    requires java.logging;
    requires jdk.httpserver;
    requires org.glassfish.grizzly;
    requires org.glassfish.grizzly.http.server;
    requires org.hibernate.validator;
    requires static org.jspecify;
    requires org.slf4j;

    opens dev.yidi.example.center.serve;
}
