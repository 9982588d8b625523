package dev.yidi.rest;

import dev.yidi.core.OfficerId;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** {@link SmallCounty} served over HTTP on a port of its own; the bearer token of an officer is their id. */
final class Served implements AutoCloseable {
    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** The proof that a number is somebody's which is good for everybody here. */
    static final String PROOF = "shown-7777";

    final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    final Yidi yidi;
    private final SeBootstrap.Instance server;

    Served() {
        this(new InMemoryStores());
    }

    Served(Stores stores) {
        this.yidi = Yidi.builder()
                .profile(SmallCounty.profile())
                .stores(stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(SmallCounty.officers()))
                .clock(time)
                .build();
        this.server = start(RestApi.builder()
                .yidi(yidi)
                .identities(Served::officer)
                .numbers((proof, booker, deputy) -> proof.equals(PROOF))
                .validator(VALIDATOR)
                .clock(time)
                .build());
    }

    private static Optional<OfficerId> officer(Credentials credentials) {
        return credentials.bearer().map(OfficerId::new);
    }

    private static SeBootstrap.Instance start(YidiApplication api) {
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .host("localhost")
                .port(SeBootstrap.Configuration.FREE_PORT)
                .build();
        try {
            return SeBootstrap.start(api, configuration).toCompletableFuture().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
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
