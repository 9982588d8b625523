package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CaseKind;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.Stage;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.Rebuilt;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Verdict;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every version that was released left in a database is taken over by this one 各发布版本数据迁移. */
abstract class Releases {
    /** Says under which name the script of today is to be written; mostly not said. */
    private static final String WRITE = "yidi.fixture.write";

    private final Migrating databases;
    private final Dialect dialect;
    private final String folder;
    private final List<AutoCloseable> open = new ArrayList<>();

    Releases(Migrating databases, Dialect dialect, String folder) {
        this.databases = databases;
        this.dialect = dialect;
        this.folder = folder;
    }

    @AfterEach
    final void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    /** One for each script in the folder of the dialect. */
    @TestFactory
    Stream<DynamicTest> a_county_of_an_earlier_version_is_taken_over_whole() throws IOException {
        List<Fixture> fixtures = Fixture.of(folder);
        assertThat(fixtures).as("scripts in " + Fixture.folder(folder)).isNotEmpty();
        return fixtures.stream().map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> takeOver(fixture)));
    }

    /** So that there is something to write when there is a release; with the property it is written. */
    @Test
    void what_this_version_writes_will_be_taken_over() throws Exception {
        takeOver(written());
    }

    /** An empty database with a few connections that are used again, as a host would have it. */
    private DataSource empty() throws Exception {
        HikariConfig config = new HikariConfig();
        config.setDataSource(databases.empty(open));
        config.setMaximumPoolSize(4);
        HikariDataSource pool = new HikariDataSource(config);
        open.add(0, pool);
        return pool;
    }

    private Fixture written() throws Exception {
        DataSource database = empty();
        String text = new FixtureWriter(database, dialect).write(databases.opening(database));
        Optional<String> version = Optional.ofNullable(System.getProperty(WRITE));
        String name = version.orElse("today") + ".sql";
        Path file = Fixture.folder(folder).resolve(name);
        if (version.isPresent() && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        return new Fixture(name, text);
    }

    private void takeOver(Fixture fixture) throws Exception {
        DataSource database = empty();
        load(fixture, database);
        JdbcOpening opening = databases.opening(database).county(Fixture.COUNTY);
        refuseWhereOlder(fixture, opening);
        JdbcStores stores = opening.schema(SchemaMode.MIGRATE).open();
        assertThat(stores.journal().follow(FeedPosition.start(), 100_000).entries())
                .hasSize(Integer.parseInt(fixture.told("entries")));
        LivingCentre centre = LivingCentre.at(fixture.told("now"), stores, "later");
        long files = sound(centre.yidi);
        everyCaseFolds(fixture, centre.yidi);
        repeatsAreKnown(fixture, stores);
        work(fixture, centre);
        assertThat(sound(centre.yidi)).isEqualTo(files + 1);
        opening.schema(SchemaMode.VALIDATE).open();
    }

    private static void load(Fixture fixture, DataSource database) {
        new OwnTransactions(database, 60).write("load " + fixture, sql -> {
            for (String statement : fixture.statements()) {
                sql.execute(statement);
            }
            return Ending.commit(fixture);
        });
    }

    private void refuseWhereOlder(Fixture fixture, JdbcOpening opening) {
        List<Migration> known = dialect.migrations();
        if (!fixture.text().contains("'" + known.get(known.size() - 1).name() + "'")) {
            assertThatThrownBy(() -> opening.schema(SchemaMode.VALIDATE).open())
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("schema too old")
                    .hasMessageContaining("SchemaMode.MIGRATE");
        }
    }

    /** Chains hold, and cards and alarms are those of the journals; how many files there are. */
    private static long sound(Yidi yidi) {
        Verdict verdict = yidi.journalAudit().verifyAll();
        assertThat(verdict.findings()).isEmpty();
        Rebuilt compared = yidi.indexRebuild().compare();
        assertThat(compared.findings()).isEmpty();
        assertThat(compared.different()).isEmpty();
        assertThat(compared.files()).isEqualTo(verdict.files());
        return verdict.files();
    }

    private static void everyCaseFolds(Fixture fixture, Yidi yidi) {
        List<Fixture.Held> cases = fixture.cases();
        assertThat(cases).extracting(Fixture.Held::stage).containsExactlyInAnyOrder(Stage.values());
        for (Fixture.Held each : cases) {
            assertThat(yidi.caseDesk()
                            .view(LivingCentre.DISPATCHER, each.caseId())
                            .orElseThrow()
                            .state()
                            .stage())
                    .as(each.toString())
                    .isEqualTo(each.stage());
            assertThat(yidi.inquiry().follow(each.credential()).orElseThrow().timeline())
                    .isNotEmpty();
        }
        assertThat(yidi.supervisionOffice()
                        .list(LivingCentre.SUPERVISOR, FileQuery.all())
                        .lines())
                .hasSize(1);
    }

    /** The first command of all is given again, and gives the same case. */
    private static void repeatsAreKnown(Fixture fixture, JdbcStores stores) {
        LivingCentre again = LivingCentre.at(fixture.told("now"), stores, "whole");
        assertThat(fixture.cases())
                .extracting(Fixture.Held::caseId)
                .contains(again.register(LivingCentre.matter(CaseKind.DISPUTE))
                        .receipt()
                        .caseId());
    }

    /** The next commands, by officers and by a citizen, a new number, and the rungs that come due. */
    private static void work(Fixture fixture, LivingCentre centre) {
        OfficerId officer = LivingCentre.DISPATCHER;
        List<String> numbers = new ArrayList<>();
        for (Fixture.Held each : fixture.cases()) {
            numbers.add(centre.yidi
                    .caseDesk()
                    .addNote(centre.by(officer), each.caseId(), new AddNote(LivingCentre.text("升级后补记")))
                    .orElseThrow()
                    .number()
                    .toString());
        }
        Registered next = centre.request();
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .doesNotContain(next.receipt().number().toString());
        Fixture.Held accepted = fixture.cases().stream()
                .filter(each -> each.stage() == Stage.ACCEPTED)
                .findFirst()
                .orElseThrow();
        centre.yidi.inquiry().urge(accepted.credential(), centre.command()).orElseThrow();
        centre.time.advance(Duration.ofDays(90));
        long before = centre.yidi.journalAudit().verifyAll().entries();
        centre.yidi.timekeeper().sweep(1_000);
        assertThat(centre.yidi.journalAudit().verifyAll().entries())
                .as("rungs that fired")
                .isGreaterThan(before);
    }
}
