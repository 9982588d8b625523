package dev.yidi.jdbc;

/** A restored MariaDB database, with the count of its dump. */
class MariaDbRestoredIT extends Restored {
    @Override
    TestDatabase database() {
        return TestDatabase.mariaDb();
    }

    @Override
    String olderBase() {
        return "(select max(feed_key) from yidi_entry e where e.county = yidi_feed.county)";
    }
}
