/** A centre with a server of its own. */
module dev.yidi.example.plain {
    requires dev.yidi.core;
    requires dev.yidi.jdbc;
    requires dev.yidi.ports;
    requires dev.yidi.rest;
    requires jakarta.ws.rs;
    requires org.glassfish.grizzly;
    requires org.glassfish.grizzly.http.server;
    requires static org.jspecify;
}
