package dev.yidi.example.plain;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.ports.CountyRounds;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.rest.RestApi;
import dev.yidi.rest.YidiApplication;
import dev.yidi.rest.guard.Peers;
import dev.yidi.rest.guard.StreamRules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A centre in a program of its own 独立运行: {@code PlainCentre <directory> <port>}, until it is told to stop. */
public final class PlainCentre {
    private PlainCentre() {}

    /** Runs it; the county's key (64 hexadecimal digits) and the officer's token come from the environment. */
    public static void main(String[] args) throws Exception {
        JdbcStores stores = JdbcStores.embedded(Path.of(args[0]))
                .county(Presets.centre().county())
                .open();
        byte[] key = HexFormat.of().parseHex(System.getenv("YIDI_KEY"));
        Yidi centre = centre(stores, Keys.local("2026", key));

        Map<String, OfficerId> tokens = Map.of(System.getenv("YIDI_TOKEN"), new OfficerId("clerk-1"));
        YidiApplication api = api(centre, tokens);
        OwnServer server = OwnServer.start(api, Integer.parseInt(args[1]));

        var rounds = Executors.newSingleThreadScheduledExecutor();
        CountyRounds counties = CountyRounds.over(List.of(centre));
        var unused = rounds.scheduleWithFixedDelay(() -> counties.sweep(200), 0, 20, TimeUnit.SECONDS);

        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            api.close();
            server.stop(Duration.ofSeconds(20));
            rounds.shutdown();
            stores.close();
        }));
        System.out.println("serving " + server.address());
    }

    private static Yidi centre(JdbcStores stores, Keys keys) {
        CountyProfile county = Presets.centre(); // or a document of your own
        Officer clerk = new Officer(
                new OfficerId("clerk-1"),
                "窗口 1 号",
                new OrganId("zhili"),
                county.territory().root().code(),
                Set.of(Role.RECEPTIONIST, Role.CENTRE_DISPATCHER));
        return Yidi.builder()
                .profile(county)
                .stores(stores)
                .keys(keys)
                .staff(Staff.of(List.of(clerk)))
                .clock(Clock.systemUTC())
                .build();
    }

    private static YidiApplication api(Yidi centre, Map<String, OfficerId> tokens) {
        return RestApi.builder()
                .yidi(centre)
                .identities(credentials -> credentials.bearer().map(tokens::get))
                .peers(Peers.ofThisMachine()
                        .behind(Set.of("127.0.0.1", "::1"))) // the proxy, which says whom it speaks for
                .health(Duration.ofSeconds(2))
                .changes(StreamRules.usual())
                .build();
    }
}
