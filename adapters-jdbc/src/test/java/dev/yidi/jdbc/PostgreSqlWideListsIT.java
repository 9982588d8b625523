package dev.yidi.jdbc;

/** Long lists on PostgreSQL. */
class PostgreSqlWideListsIT extends WideLists {
    @Override
    TestDatabase database() {
        return TestDatabase.postgreSql();
    }
}
