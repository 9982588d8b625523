package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A MariaDB server that is slow, ends sessions, or compares as it likes. */
class MariaDbTroubleIT extends ServerTrouble {
    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.mariaDb();
    }

    @AfterAll
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    @Override
    TestDatabase database() {
        return database;
    }

    @Override
    void end(Sql victim, Sql administrator) throws SQLException {
        long session = victim.query("select connection_id()", List.of(), row -> row.getLong(1))
                .get(0);
        administrator.execute("kill " + session);
    }

    /** Rows are told apart by letter case and by every mark, which the server's own collation would not do. */
    @Test
    void keys_are_compared_letter_by_letter() {
        JdbcStores stores = database.opening().county(new CountyId("letters")).open();
        for (String id : List.of("case", "CASE", "Case")) {
            assertThat(stores.journal().append(append(id, change(new FileId(id), 0, 1))))
                    .isEqualTo(new AppendResult.Appended());
        }
        assertThat(stores.journal().read(new FileId("Case"), 0)).hasSize(1);
        assertThat(stores.numbers().next("é")).isEqualTo(1);
        assertThat(stores.numbers().next("e")).isEqualTo(1);
    }
}
