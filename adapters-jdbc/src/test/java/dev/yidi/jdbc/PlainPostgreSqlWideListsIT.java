package dev.yidi.jdbc;

/** Long lists on PostgreSQL by plain statements. */
class PlainPostgreSqlWideListsIT extends WideLists {
    @Override
    TestDatabase database() {
        return TestDatabase.plainPostgreSql();
    }
}
