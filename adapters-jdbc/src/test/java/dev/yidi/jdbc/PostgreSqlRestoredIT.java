package dev.yidi.jdbc;

/** A dump in a PostgreSQL cluster that has counted fewer transactions. */
class PostgreSqlRestoredIT extends Restored {
    @Override
    TestDatabase database() {
        return TestDatabase.secondPostgreSql();
    }

    @Override
    String olderBase() {
        return "base - 100000";
    }
}
