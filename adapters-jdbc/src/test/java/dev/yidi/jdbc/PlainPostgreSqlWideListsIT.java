package dev.yidi.jdbc;

import org.junit.jupiter.api.Tag;

/** Long lists on PostgreSQL by plain statements. */
@Tag("one-jdk")
class PlainPostgreSqlWideListsIT extends WideLists {
    @Override
    TestDatabase database() {
        return TestDatabase.plainPostgreSql();
    }
}
