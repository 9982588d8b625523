package dev.yidi.example.center.readme;

import dev.yidi.core.CountyId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.UnavailableException;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.jdbc.CountyMove;
import dev.yidi.jdbc.CountyRouter;
import dev.yidi.jdbc.JdbcOpening;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.ports.CountyRounds;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.YidiBuilder;
import dev.yidi.ports.profile.ProfileDocuments;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import dev.yidi.rest.Identities;
import dev.yidi.rest.RestApi;
import dev.yidi.rest.YidiApplication;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** Programs of the pages, as they stand there but for comments and line ends. */
final class PagePrograms {
    private PagePrograms() {}

    // docs/getting-started.md
    static Yidi centre(CountyProfile county, DataSource database, byte[] masterKey, Staff staff) {
        JdbcStores stores = JdbcStores.on(database)
                .schema(SchemaMode.MIGRATE)
                .county(county.county())
                .open();
        return Yidi.builder()
                .profile(county)
                .stores(stores)
                .keys(Keys.local("2026", masterKey))
                .staff(staff)
                .clock(Clock.systemUTC())
                .build();
    }
    // end

    // docs/getting-started.md
    static Staff staff(Map<String, Officer> directory, BooleanSupplier reachable) {
        return id -> {
            if (!reachable.getAsBoolean()) {
                throw new UnavailableException("the directory does not answer");
            }
            return Optional.ofNullable(directory.get(id.value()));
        };
    }
    // end

    @SuppressWarnings("FutureReturnValueIgnored")
    // docs/getting-started.md
    static void rounds(ScheduledExecutorService scheduler, Yidi centre) {
        CountyRounds counties = CountyRounds.over(List.of(centre));
        scheduler.scheduleWithFixedDelay(() -> counties.sweep(200), 0, 20, TimeUnit.SECONDS);
    }
    // end

    // docs/getting-started.md
    static YidiApplication api(Yidi centre, Identities identities) {
        return RestApi.builder()
                .yidi(centre)
                .identities(identities)
                .health(Duration.ofSeconds(2))
                .build();
    }
    // end

    // docs/profile.md
    static CountyProfile opened(Path document) throws IOException {
        try (Reader reader = Files.newBufferedReader(document)) {
            return ProfileDocuments.read(reader);
        } catch (InvalidInputException e) {
            e.faults().forEach(fault -> System.err.println(fault.path() + ": " + fault.message()));
            throw e;
        }
    }
    // end

    static Keys renewed(byte[] old, byte[] renewed, byte[] indexSecret) {
        // docs/operations.md
        Keys keys = Keys.local("2027", Map.of("2026", old, "2027", renewed), indexSecret);
        // end
        return keys;
    }

    static Yidi routed(CountyProfile profile, YidiBuilder builder, DataSource first, DataSource second) {
        // docs/sharding.md
        CountyRouter router = CountyRouter.over(Map.of(
                new CountyId("330122"), JdbcStores.on(first),
                new CountyId("330182"), JdbcStores.on(second)));
        Yidi centre =
                builder.profile(profile).stores(router.stores(profile.county())).build();
        // end
        return centre;
    }

    static Yidi withReplica(CountyId county, YidiBuilder builder, DataSource primary, DataSource standby) {
        // docs/sharding.md
        JdbcOpening place = JdbcStores.on(primary).replica(standby);
        CountyRouter router = CountyRouter.over(Map.of(county, place));
        Yidi centre = builder.stores(router.stores(county))
                .figuresFrom(router.statistics(county))
                .build();
        // end
        return centre;
    }

    static void moved(CountyId county, CountyRouter router, JdbcOpening from, JdbcOpening to) {
        // docs/sharding.md
        try (CountyMove move = CountyMove.of(county, "2027-03-to-second", from, to)) {
            move.copy();
            move.copy();
            move.finish(target -> audit(target));
        }
        router.keep(county, to);
        // end
    }

    /** What the page leaves to the reader: whether everything came. */
    private static List<String> audit(Stores target) {
        return target.journal().follow(FeedPosition.start(), 1).entries().isEmpty()
                ? List.of("expected the journal of the county, found nothing")
                : List.of();
    }
}
