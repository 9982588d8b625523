package dev.yidi.fuzz;

import dev.yidi.core.OfficerId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Role;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.MalwareScanner;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Vault;
import dev.yidi.rest.RestApi;
import dev.yidi.rest.YidiApplication;
import dev.yidi.rest.guard.StreamRules;
import dev.yidi.rest.guard.Turnstile;
import dev.yidi.testkit.MovableTime;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.SeBootstrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A county with an officer for every role 受测县, and one in the centre and one in a bureau who have them all, served on a port of
 * its own. The token of an officer is their id with something before it that must not be told.
 */
final class FuzzedCounty implements AutoCloseable {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final int BUREAUS = 6;
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration BEAT = Duration.ofMillis(50);
    /** Streams end soon, so that what they said can be judged. */
    private static final Duration STREAM = Duration.ofMillis(150);

    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final CountyProfile profile = Presets.centre();
    private final List<Officer> officers = staff(profile);
    private final Path cupboard;
    private final Yidi yidi;
    private final YidiApplication api;
    private final SeBootstrap.Instance server;

    FuzzedCounty(Ground ground) throws IOException {
        this.cupboard = Files.createTempDirectory("fuzzed-files");
        this.yidi = Yidi.builder()
                .profile(profile)
                .stores(ground.fresh(profile.county()))
                .attachments(Vault.directory(cupboard), MalwareScanner.waived())
                .keys(Keys.local("fuzz", new byte[32]))
                .staff(Staff.of(officers))
                .clock(time)
                .build();
        this.api = RestApi.builder()
                .yidi(yidi)
                .identities(credentials -> credentials
                        .bearer()
                        .filter(token -> token.matches(Canary.TOKEN + "[a-z0-9-]+"))
                        .map(token -> new OfficerId(token.substring(Canary.TOKEN.length()))))
                .numbers((proof, booker, deputy) -> true)
                .validator(VALIDATOR)
                .clock(time)
                .turnstile(Turnstile.open())
                .changes(StreamRules.usual().every(LOOK, BEAT, STREAM))
                .build();
        this.server = start(api);
    }

    private static List<Officer> staff(CountyProfile profile) {
        List<Officer> staff = new ArrayList<>();
        Organ centre = profile.centre();
        for (Role role : working()) {
            staff.add(officer(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), centre, Set.of(role)));
        }
        staff.add(officer("everything", centre, working()));
        profile.organs().current().stream().limit(BUREAUS).forEach(organ -> {
            staff.add(officer("handler-" + organ.id().value(), organ, Set.of(Role.HANDLER)));
            staff.add(officer("all-" + organ.id().value(), organ, working()));
        });
        return staff;
    }

    private static Set<Role> working() {
        return EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
    }

    private static Officer officer(String id, Organ organ, Set<Role> roles) {
        return new Officer(new OfficerId(id), id, organ.id(), organ.division(), roles);
    }

    private static SeBootstrap.Instance start(jakarta.ws.rs.core.Application api) {
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

    int port() {
        return server.configuration().port();
    }

    Instant now() {
        return time.instant();
    }

    /** Some time goes by, and the alarms that are due go off. */
    void pass(Random random) {
        time.advance(Duration.ofMinutes(random.nextInt(60 * 24 * 4)));
        yidi.timekeeper().sweep(1_000);
    }

    /** Somebody who works here, more often than not one who may do much. */
    String somebody(Random random) {
        return random.nextInt(3) > 0
                ? "everything"
                : officers.get(random.nextInt(officers.size())).id().value();
    }

    /** What it begins with. */
    Opening opening(Documents documents) {
        List<String> bureaus = profile.organs().current().stream()
                .filter(organ -> !organ.equals(profile.centre()))
                .map(organ -> organ.id().value())
                .toList();
        return new Opening(
                documents,
                bureaus.get(0),
                bureaus.get(1),
                profile.territory().root().code().value());
    }

    /** The names that the county itself has. */
    void teach(Known known) {
        for (Officer officer : officers) {
            for (String field : List.of("officer", "firstHandler", "handler", "signer", "mediator", "chair", "to")) {
                known.learn(field, officer.id().value());
            }
        }
        profile.organs().current().stream().limit(BUREAUS).forEach(organ -> {
            for (String field : List.of("organ", "lead", "accused", "to", "addressee", "host", "contributor")) {
                known.learn(field, organ.id().value());
            }
        });
        profile.windows().forEach(window -> known.learn("window", window.id().value()));
        profile.territory().divisions().stream().limit(40).forEach(division -> {
            for (String field : List.of("place", "division", "area", "parent")) {
                known.learn(field, division.code().value());
            }
        });
        known.learn("topic", "environment.noise");
        known.learn("topic", "labour.wage");
        known.learn("topic", "construction.facilities");
    }

    @Override
    public void close() throws IOException {
        api.close();
        server.stop().toCompletableFuture().join();
        try (Stream<Path> files = Files.walk(cupboard)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
