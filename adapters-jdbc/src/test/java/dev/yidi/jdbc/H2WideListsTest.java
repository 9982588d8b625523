package dev.yidi.jdbc;

/** Long lists on H2. */
class H2WideListsTest extends WideLists {
    @Override
    TestDatabase database() {
        return TestDatabase.inMemory("wide_lists");
    }
}
