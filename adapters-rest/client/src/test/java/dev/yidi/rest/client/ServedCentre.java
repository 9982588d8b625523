package dev.yidi.rest.client;

import dev.yidi.core.OfficerId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.MalwareScanner;
import dev.yidi.ports.spi.Staff;
import dev.yidi.rest.RestApi;
import dev.yidi.rest.YidiApplication;
import dev.yidi.rest.guard.Turnstile;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.InMemoryVault;
import dev.yidi.testkit.MovableTime;
import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A real county's centre over HTTP on a port of its own. The access token of an officer is their id: {@code clerk}, {@code dispatcher}, and for
 * each organ a handler, called like the organ.
 */
final class ServedCentre implements AutoCloseable {
    private final SeBootstrap.Instance server;

    private ServedCentre(SeBootstrap.Instance server) {
        this.server = server;
    }

    static ServedCentre start() throws Exception {
        CountyProfile profile = Presets.centre();
        MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
        Yidi centre = Yidi.builder()
                .profile(profile)
                .stores(new InMemoryStores())
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(officers(profile)))
                .clock(time)
                .attachments(new InMemoryVault(), MalwareScanner.waived())
                .build();
        YidiApplication api = RestApi.builder()
                .yidi(centre)
                .identities(credentials -> credentials.bearer().map(OfficerId::new))
                .turnstile(Turnstile.open())
                .clock(time)
                .build();
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .host("localhost")
                .port(SeBootstrap.Configuration.FREE_PORT)
                .build();
        return new ServedCentre(
                SeBootstrap.start(api, configuration).toCompletableFuture().get());
    }

    private static List<Officer> officers(CountyProfile profile) {
        List<Officer> officers = new ArrayList<>();
        officers.add(officer("clerk", profile, Role.RECEPTIONIST));
        officers.add(officer("dispatcher", profile, Role.CENTRE_DISPATCHER));
        profile.organs()
                .current()
                .forEach(organ -> officers.add(new Officer(
                        new OfficerId(organ.id().value()), "经办人", organ.id(), organ.division(), Set.of(Role.HANDLER))));
        return officers;
    }

    private static Officer officer(String id, CountyProfile profile, Role role) {
        return new Officer(
                new OfficerId(id),
                id,
                profile.centre().id(),
                profile.territory().root().code(),
                Set.of(role));
    }

    /** Where it is served. */
    URI base() {
        return server.configuration().baseUri();
    }

    @Override
    public void close() {
        server.stop().toCompletableFuture().join();
    }
}
