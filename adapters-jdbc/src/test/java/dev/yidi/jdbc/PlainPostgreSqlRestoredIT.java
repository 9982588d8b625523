package dev.yidi.jdbc;

/** A restored PostgreSQL database that is spoken to by plain statements, with the count of its dump. */
class PlainPostgreSqlRestoredIT extends Restored {
    @Override
    TestDatabase database() {
        return TestDatabase.plainPostgreSql();
    }

    @Override
    String olderBase() {
        return "(select max(feed_key) from yidi_entry e where e.county = yidi_feed.county)";
    }
}
