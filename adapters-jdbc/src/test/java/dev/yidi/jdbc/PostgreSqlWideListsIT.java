package dev.yidi.jdbc;

import org.junit.jupiter.api.Tag;

/** Long lists on PostgreSQL. */
@Tag("one-jdk")
class PostgreSqlWideListsIT extends WideLists {
    @Override
    TestDatabase database() {
        return TestDatabase.postgreSql();
    }
}
