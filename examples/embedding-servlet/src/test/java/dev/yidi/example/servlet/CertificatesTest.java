package dev.yidi.example.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.rest.ClientCertificates;
import dev.yidi.rest.RestApi;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines come in by the certificate of their connection 双向 TLS: the hotline's platform is an officer, and nobody else is. */
class CertificatesTest {
    private static final OfficerId PLATFORM = new OfficerId("hotline-platform");

    @Test
    void a_machine_is_known_by_the_key_that_its_connection_proves(@TempDir Path directory) throws Exception {
        KeyRing centre = KeyRing.made(directory, "centre");
        KeyRing hotline = KeyRing.made(directory, "hotline");
        KeyRing stranger = KeyRing.made(directory, "stranger");
        Server server = null;
        try (JdbcStores stores = JdbcStores.embedded(directory.resolve("data"))
                .county(Presets.centre().county())
                .open()) {
            server = serve(stores, KeyRing.context(List.of(centre), List.of(hotline, stranger)), hotline);
            URI me = server.getURI().resolve("/api/v1/staff/me");

            HttpResponse<String> known = ask(me, KeyRing.context(List.of(hotline), List.of(centre)));
            assertThat(known.statusCode()).as(known.body()).isEqualTo(200);
            assertThat(known.body()).contains("\"id\":\"hotline-platform\"");

            assertThat(ask(me, KeyRing.context(List.of(stranger), List.of(centre)))
                            .statusCode())
                    .as("trusted by the container, named by nobody")
                    .isEqualTo(401);
            assertThat(ask(me, KeyRing.context(List.of(), List.of(centre))).statusCode())
                    .as("no certificate")
                    .isEqualTo(401);
            assertThat(ask(me, KeyRing.context(List.of(hotline), List.of(centre)), "Authorization", "Bearer expired")
                            .statusCode())
                    .as("on behalf of a token, whose day is over")
                    .isEqualTo(401);
        } finally {
            if (server != null) {
                server.stop();
            }
        }
    }

    private static HttpResponse<String> ask(URI address, SSLContext context, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newBuilder()
                .sslContext(context)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Server serve(JdbcStores stores, SSLContext context, KeyRing hotline) throws Exception {
        ClientCertificates machines = ClientCertificates.pinned(
                Map.of(ClientCertificates.fingerprint(hotline.certificate()), PLATFORM), Clock.systemUTC());
        ServletContextHandler handler = new ServletContextHandler("/");
        handler.addServlet(
                new ServletHolder(new ServletContainer(ResourceConfig.forApplication(RestApi.builder()
                        .yidi(centre(stores))
                        .identities(machines)
                        .build()))),
                "/*");
        HttpConfiguration https = new HttpConfiguration();
        https.addCustomizer(new SecureRequestCustomizer(false));
        SslContextFactory.Server ssl = new SslContextFactory.Server();
        ssl.setSslContext(context);
        ssl.setWantClientAuth(true);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, ssl, new HttpConnectionFactory(https));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(handler);
        server.start();
        return server;
    }

    private static Yidi centre(JdbcStores stores) {
        CountyProfile county = Presets.centre();
        return Yidi.builder()
                .profile(county)
                .stores(stores)
                .keys(Keys.local("2026", new byte[32]))
                .staff(Staff.of(List.of(new Officer(
                        PLATFORM,
                        "12345 平台",
                        new OrganId("zhili"),
                        county.territory().root().code(),
                        Set.of(Role.RECEPTIONIST)))))
                .clock(Clock.systemUTC())
                .build();
    }
}
