package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.StoreException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A host's transactions on H2. */
class HostTransactionTest extends HostTransaction {
    private static final TestDatabase DATABASE = TestDatabase.inMemory("host");

    @BeforeAll
    static void hostTable() {
        DATABASE.execute("create table host_row (name varchar(40) primary key)");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    /** As after a deadlock on MariaDB: the savepoint is gone, and with it all that the host wrote. */
    @Test
    void a_host_whose_transaction_is_lost_as_a_whole_is_told_so() throws SQLException {
        JdbcStores stores = DATABASE.opening().county(new CountyId("lost")).open();
        stores.journal().append(append("c0", change(new FileId("a"), 0, 1)));
        try (Connection good = DATABASE.pool().getConnection()) {
            good.setAutoCommit(false);
            Connection lost = (Connection) Proxy.newProxyInstance(
                    HostTransactionTest.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, values) -> {
                        if (method.getName().equals("prepareStatement")) {
                            throw new SQLException("deadlock", "40001", 1213);
                        }
                        if (method.getName().equals("rollback") && values != null) {
                            throw new SQLException("no such savepoint", "42000", 1305);
                        }
                        return method.invoke(good, values);
                    });
            assertThatThrownBy(() ->
                            stores.inTransactionOf(lost).journal().append(append("c1", change(new FileId("a"), 1, 1))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("lost as a whole")
                    .hasMessageContaining("has to be rolled back");
        }
    }

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
