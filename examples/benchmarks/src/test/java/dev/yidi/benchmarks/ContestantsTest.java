package dev.yidi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CountyId;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.ports.profile.Presets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contestants do the same work, so that their figures may stand side by side. */
@Tag("one-jdk")
class ContestantsTest {
    private static final CountyId COUNTY = Presets.centre().county();
    private static Server server;
    private static HikariDataSource pool;

    @BeforeAll
    static void start() {
        server = Server.start();
        pool = server.pool(2);
    }

    @AfterAll
    static void stop() {
        pool.close();
        server.close();
    }

    @Test
    void all_write_the_same_rows() throws SQLException {
        JdbcStores stores =
                JdbcStores.on(pool).county(COUNTY).schema(SchemaMode.MIGRATE).open();
        Recording recording = Recording.ofOneLifeCycle();
        List<Contestant> contestants = List.of(
                new PlainJdbc(pool, recording, COUNTY.value()),
                new BareStores(stores, recording),
                new CountyCentre("whole library", stores));
        List<List<Long>> written = new ArrayList<>();
        for (Contestant contestant : contestants) {
            List<Long> before = rows();
            contestant.lifeCycle(7);
            List<Long> after = rows();
            List<Long> more = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                more.add(after.get(i) - before.get(i));
            }
            written.add(more);
        }
        assertThat(written.get(0)).startsWith(1L, (long) CountyCentre.STEPS, 1L);
        assertThat(written).containsOnly(written.get(0));
    }

    @Test
    void the_case_engine_runs_its_cases_to_their_end() {
        try (FlowableCmmn flowable = new FlowableCmmn(pool)) {
            flowable.open(1);
            flowable.lifeCycle(2);
            flowable.lifeCycle(3);
            assertThat(flowable.finished()).isEqualTo(2);
        }
    }

    /** How many cards, commands, keys, entries, tags and alarms there are. */
    private static List<Long> rows() throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (String table : List.of("card", "command", "file_key", "entry", "card_tag", "alarm")) {
            counts.add(count("select count(*) from yidi_" + table));
        }
        return counts;
    }

    private static long count(String query) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
