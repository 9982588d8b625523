package dev.yidi.jdbc;

/** Long lists on MariaDB. */
class MariaDbWideListsIT extends WideLists {
    @Override
    TestDatabase database() {
        return TestDatabase.mariaDb();
    }
}
