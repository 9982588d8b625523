package dev.yidi.example.center.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseKind;
import dev.yidi.core.CountyId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.UnavailableException;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Mode;
import dev.yidi.jdbc.CountyClosedException;
import dev.yidi.jdbc.CountyRouter;
import dev.yidi.jdbc.JdbcOpening;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Health;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.YidiBuilder;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.rest.YidiApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show as programs does what they say: run on H2, and pinned to the pages in both languages. */
@Tag("one-jdk")
class PageProgramsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path PROGRAMS =
            Path.of("src/test/java").resolve(PagePrograms.class.getName().replace('.', '/') + ".java");
    private static final Pattern PROGRAM = Pattern.compile("(?ms)^ +// (docs/\\S+\\.md)\n(.*?)^ +// end$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    private static final CountyProfile COUNTY = Presets.centre();
    private static final OfficerId CLERK = new OfficerId("clerk-1");
    private static final Officer OFFICER = new Officer(
            CLERK,
            "窗口 1 号",
            new OrganId("zhili"),
            COUNTY.territory().root().code(),
            Set.of(Role.RECEPTIONIST, Role.CENTRE_DISPATCHER));
    private static final Staff STAFF = Staff.of(List.of(OFFICER));

    @TempDir
    private Path folder;

    @Test
    void the_programs_are_those_of_the_pages_in_both_languages() throws IOException {
        List<MatchResult> programs =
                PROGRAM.matcher(Files.readString(PROGRAMS)).results().toList();
        assertThat(programs).hasSize(9);
        for (MatchResult program : programs) {
            for (String page : List.of(program.group(1), program.group(1).replaceFirst("^docs/", "docs/zh/"))) {
                if (Files.exists(ROOT.resolve(page))) {
                    assertThat(blocks(page)).as(page).contains(bare(program.group(2)));
                }
            }
        }
    }

    private static List<String> blocks(String page) throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(block -> bare(block.group(1)))
                .toList();
    }

    /** The code without comments and white space. */
    private static String bare(String code) {
        return code.replaceAll("//.*", "").replaceAll("\\s+", "");
    }

    @Test
    void getting_started_ends_with_a_centre_in_a_program_of_ones_own() {
        List<Boolean> reachable = new ArrayList<>(List.of(true));
        Staff staff = PagePrograms.staff(Map.of(CLERK.value(), OFFICER), () -> reachable.get(0));
        Yidi centre = PagePrograms.centre(COUNTY, new FileDatabase(folder.resolve("county")), new byte[32], staff);
        register(centre);

        try (Rounds scheduler = new Rounds()) {
            PagePrograms.rounds(scheduler, centre);
            assertThat(scheduler.every).containsExactly(Duration.ofSeconds(20));
        }
        assertThat(centre.healthCheck().look(Duration.ofSeconds(2)))
                .satisfies(health -> assertThat(health.isReachable()).isTrue())
                .extracting(Health::lastSweep)
                .matches(Optional::isPresent);
        try (YidiApplication api = PagePrograms.api(centre, credentials -> Optional.of(CLERK))) {
            assertThat(api.getSingletons()).isNotEmpty();
        }

        assertThat(staff.find(new OfficerId("nobody"))).isEmpty();
        reachable.set(0, false);
        assertThatThrownBy(() -> staff.find(CLERK)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void a_document_is_opened_or_refused_with_every_fault() throws IOException {
        Path document = folder.resolve("county.json");
        Files.writeString(document, Presets.document(Mode.SUNK));
        assertThat(PagePrograms.opened(document).mode()).isEqualTo(Mode.SUNK);

        Files.writeString(document, Presets.document(Mode.SUNK).replace("\"mode\"", "\"mood\""));
        assertThatThrownBy(() -> PagePrograms.opened(document))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.faults()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void after_a_new_master_key_what_the_old_one_wrapped_can_be_read() {
        byte[] old = new byte[32];
        byte[] renewed = new byte[32];
        renewed[0] = 1;
        byte[] secret = new byte[32];
        secret[0] = 2;
        Keys before = Keys.local("2026", Map.of("2026", old), secret);
        Keys after = PagePrograms.renewed(old, renewed, secret);
        byte[] dataKey = "a data key of thirty-two octets.".getBytes(StandardCharsets.US_ASCII);

        assertThat(after.unwrap(before.wrap(dataKey))).isEqualTo(dataKey);
        assertThat(after.wrap(dataKey).masterKeyId()).isEqualTo("2027");
    }

    @Test
    void counties_are_found_in_their_databases_and_one_is_moved() throws SQLException {
        FileDatabase first = database("first");
        FileDatabase second = database("second");
        CountyId county = COUNTY.county();
        Yidi centre = PagePrograms.routed(COUNTY, builder(), first, second);
        register(centre);
        assertThat(entries(first)).isPositive();
        assertThat(entries(second)).isZero();
        Yidi counting = PagePrograms.withReplica(county, builder().profile(COUNTY), first, first);
        assertThat(counting.journalAudit().verifyAll().isSound()).isTrue();

        JdbcOpening from = JdbcStores.on(first);
        JdbcOpening to = JdbcStores.on(second);
        try (CountyRouter router = CountyRouter.over(Map.of(county, from))) {
            Yidi moving =
                    builder().profile(COUNTY).stores(router.stores(county)).build();
            PagePrograms.moved(county, router, from, to);
            register(moving, "register-2");
        }
        assertThat(entries(second)).isGreaterThan(entries(first));
        assertThatThrownBy(() -> register(centre, "register-3")).isInstanceOf(CountyClosedException.class);
    }

    private FileDatabase database(String name) {
        FileDatabase database = new FileDatabase(folder.resolve(name));
        JdbcStores.on(database)
                .schema(SchemaMode.MIGRATE)
                .county(COUNTY.county())
                .open()
                .close();
        return database;
    }

    private static long entries(FileDatabase database) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet counted = connection.createStatement().executeQuery("select count(*) from yidi_entry")) {
            counted.next();
            return counted.getLong(1);
        }
    }

    private static YidiBuilder builder() {
        return Yidi.builder()
                .keys(Keys.local("2026", new byte[32]))
                .staff(STAFF)
                .clock(Clock.systemUTC());
    }

    private static void register(Yidi centre) {
        register(centre, "register-1");
    }

    private static void register(Yidi centre, String command) {
        centre.reception()
                .register(
                        Envelope.of(command, CLERK),
                        Register.of(
                                        IntakeChannel.VISIT,
                                        DivisionCode.of("330122003000"),
                                        CaseKind.REQUEST,
                                        FreeText.of("路灯不亮"),
                                        FreeText.of("村口的路灯坏了一个月，请修好。"))
                                .between(PartyEntry.person(
                                        PartyRole.APPLICANT, PersonName.of("张三"), PhoneNumber.of("13800001234"))))
                .orElseThrow();
    }

    /** A scheduler that goes its round at once, here. */
    private static final class Rounds extends ScheduledThreadPoolExecutor implements AutoCloseable {
        private final List<Duration> every = new ArrayList<>();

        private Rounds() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable round, long first, long delay, TimeUnit unit) {
            every.add(Duration.of(delay, unit.toChronoUnit()));
            round.run();
            return super.schedule(() -> {}, delay, unit);
        }

        @Override
        public void close() {
            shutdownNow();
        }
    }
}
