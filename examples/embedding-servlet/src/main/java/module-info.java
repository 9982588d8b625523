/** A centre in a plain servlet container. */
module dev.yidi.example.servlet {
    requires dev.yidi.core;
    requires dev.yidi.jdbc;
    requires dev.yidi.ports;
    requires dev.yidi.rest;
    requires jakarta.servlet;
    requires jakarta.ws.rs;
    requires org.eclipse.jetty.ee11.servlet;
    requires org.eclipse.jetty.server;
    requires org.glassfish.jersey.container.servlet;
    requires org.glassfish.jersey.core.server;
    requires static org.jspecify;
}
