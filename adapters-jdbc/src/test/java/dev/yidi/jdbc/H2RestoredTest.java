package dev.yidi.jdbc;

/** A restored H2 database, with the count of its backup. */
class H2RestoredTest extends Restored {
    @Override
    TestDatabase database() {
        return TestDatabase.inMemory("restored");
    }

    @Override
    String olderBase() {
        return "(select max(feed_key) from yidi_entry e where e.county = yidi_feed.county)";
    }
}
