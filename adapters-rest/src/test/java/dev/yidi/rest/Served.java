package dev.yidi.rest;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.document.AttachmentRules;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.MalwareScanner;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import dev.yidi.rest.guard.Turnstile;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.InMemoryVault;
import dev.yidi.testkit.MovableTime;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
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

    /** The largest file that is taken here. */
    static final int MOST = 1_000_000;

    final InMemoryVault vault = new InMemoryVault();
    final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    final Yidi yidi;

    /** Who is not in office any more. */
    final Set<OfficerId> dismissed = ConcurrentHashMap.newKeySet();

    /** Whether the directory can list who works where. */
    volatile boolean isListing = true;

    /** Whose tokens have expired. */
    final Set<String> expired = ConcurrentHashMap.newKeySet();

    final YidiApplication api;
    private final SeBootstrap.Instance server;

    Served() {
        this(new InMemoryStores());
    }

    Served(Stores stores) {
        this(stores, (api, time) -> api.turnstile(Turnstile.open()), Set.of());
    }

    /** Served as {@code how} says, with {@code hosts} of the host's beside it. */
    Served(Stores stores, BiFunction<RestApi, MovableTime, RestApi> how, Set<Object> hosts) {
        this.yidi = Yidi.builder()
                .profile(SmallCounty.profile())
                .stores(stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(staff())
                .clock(time)
                .onlineWindow(SmallCounty.CLERK)
                .attachments(
                        vault, MalwareScanner.waived(), AttachmentRules.usual().upTo(MOST))
                .build();
        RestApi building = RestApi.builder()
                .yidi(yidi)
                .identities(this::officer)
                .numbers((proof, booker, deputy) -> proof.equals(PROOF))
                .clock(time);
        this.api = how.apply(building, time).build();
        this.server = start(new Host(api, hosts));
    }

    private Staff staff() {
        Staff all = Staff.of(SmallCounty.officers());
        return new Staff() {
            @Override
            public Optional<Officer> find(OfficerId id) {
                return all.find(id).filter(officer -> !dismissed.contains(id));
            }

            @Override
            public Optional<List<Officer>> officersOf(OrganId organ) {
                return isListing
                        ? all.officersOf(organ)
                                .map(officers -> officers.stream()
                                        .filter(officer -> !dismissed.contains(officer.id()))
                                        .toList())
                        : Optional.empty();
            }
        };
    }

    private Optional<OfficerId> officer(Credentials credentials) {
        return credentials.bearer().filter(token -> !expired.contains(token)).map(OfficerId::new);
    }

    /** An application of a host, which has resources and filters of its own. */
    private static final class Host extends Application {
        private final YidiApplication api;
        private final Set<Object> hosts;

        Host(YidiApplication api, Set<Object> hosts) {
            this.api = api;
            this.hosts = hosts;
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            Set<Object> all = new LinkedHashSet<>(api.getSingletons());
            all.addAll(hosts);
            return all;
        }

        @Override
        public Map<String, Object> getProperties() {
            return api.getProperties();
        }
    }

    private static SeBootstrap.Instance start(Application api) {
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
        api.close();
        server.stop().toCompletableFuture().join();
    }
}
