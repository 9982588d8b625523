package dev.yidi.example.servlet;

import dev.yidi.rest.guard.Peers;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.ws.rs.core.Application;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** The servlet container 容器: what stands in a {@code web.xml}, or in the container's own settings, where there is one already. */
final class Container {
    /** Says where requests come from, so that citizens of one address are counted together. */
    private static final Filter ADDRESSES = (request, response, chain) -> {
        request.setAttribute(Peers.ADDRESS, request.getRemoteAddr());
        chain.doFilter(request, response);
    };

    private static final Logger LOG = System.getLogger(Container.class.getName());

    private final Server server;

    private Container(Server server) {
        this.server = server;
    }

    /** Serves {@code application} on {@code port}, or on any free one for 0; when it stops, it waits at most {@code patience}. */
    static Container start(Application application, int port, Duration patience) throws Exception {
        ServletContextHandler context = new ServletContextHandler("/");
        context.addFilter(new FilterHolder(ADDRESSES), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(
                new ServletHolder("yidi", new ServletContainer(ResourceConfig.forApplication(application))), "/*");
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(context));
        server.setStopTimeout(patience.toMillis());
        server.start();
        return new Container(server);
    }

    /** Where it is served. */
    URI address() {
        return server.getURI();
    }

    /** Takes no request any more, and waits until those under way are answered. */
    void stop() {
        try {
            server.stop();
        } catch (Exception e) { // it has stopped all the same
            LOG.log(Level.WARNING, "not every request came to its end", e);
        }
    }
}
