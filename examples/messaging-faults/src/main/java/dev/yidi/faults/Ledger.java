package dev.yidi.faults;

import dev.yidi.messaging.CloudEvent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader outside makes of the events 外部台账: an entry for each, once by source, subject, sequence and chain. Whether it was there
 * is looked up in the transaction that writes it, under a lock of the file, so that entries of one file stand in the order they were
 * applied. One thread at a time; several ledgers share a database.
 */
final class Ledger implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "create table if not exists standing (source varchar(80), subject varchar(80), events bigint,"
                    + " primary key (source, subject))",
            "create table if not exists seen (source varchar(80), subject varchar(80), sequence bigint, chain varchar(80),"
                    + " primary key (source, subject, sequence, chain))",
            "create table if not exists entry (n bigint generated always as identity primary key, source varchar(80),"
                    + " subject varchar(80), sequence bigint, chain varchar(80))");

    private final Connection database;
    private final boolean looks;

    private Ledger(Connection database, boolean looks) {
        this.database = database;
        this.looks = looks;
    }

    /** An event as it was applied. */
    record Entry(String source, String subject, long sequence, String chain) {
        static Entry of(CloudEvent event) {
            return new Entry(
                    event.source(),
                    event.subject().orElseThrow(),
                    Long.parseLong(event.extensions().getOrDefault(CloudEvent.SEQUENCE, "0")),
                    event.extensions().getOrDefault("chain", ""));
        }
    }

    /** @param looks whether it looks if it has an event already */
    static Ledger open(String url, boolean looks) throws SQLException {
        Connection database = DriverManager.getConnection(url);
        for (String table : TABLES) {
            try (PreparedStatement create = database.prepareStatement(table)) {
                create.execute();
            }
        }
        database.setAutoCommit(false);
        return new Ledger(database, looks);
    }

    /** Applies {@code entry}; false when it was applied before. */
    boolean apply(Entry entry) throws SQLException {
        try {
            lock(entry);
            boolean isNew = !looks
                    || run("select 1 from seen where source = ? and subject = ? and sequence = ? and chain = ?", entry);
            if (isNew) {
                run("merge into seen (source, subject, sequence, chain) values (?, ?, ?, ?)", entry);
                run("insert into entry (source, subject, sequence, chain) values (?, ?, ?, ?)", entry);
            }
            database.commit();
            return isNew;
        } catch (SQLException e) {
            database.rollback();
            throw e;
        }
    }

    private void lock(Entry entry) throws SQLException {
        String update = "update standing set events = events + 1 where source = ? and subject = ?";
        String insert = "insert into standing (source, subject, events) values (?, ?, 1)";
        if (change(update, entry) == 0) {
            change(insert, entry);
        }
    }

    private int change(String statement, Entry entry) throws SQLException {
        try (PreparedStatement change = database.prepareStatement(statement)) {
            change.setString(1, entry.source());
            change.setString(2, entry.subject());
            return change.executeUpdate();
        }
    }

    /** Whether a question finds nothing; true for a change. */
    private boolean run(String statement, Entry entry) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            prepared.setString(1, entry.source());
            prepared.setString(2, entry.subject());
            prepared.setLong(3, entry.sequence());
            prepared.setString(4, entry.chain());
            if (!prepared.execute()) {
                return true;
            }
            try (ResultSet found = prepared.getResultSet()) {
                return !found.next();
            }
        }
    }

    /** All entries, as they were applied. */
    List<Entry> entries() throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement read =
                        database.prepareStatement("select source, subject, sequence, chain from entry order by n");
                ResultSet row = read.executeQuery()) {
            while (row.next()) {
                entries.add(new Entry(row.getString(1), row.getString(2), row.getLong(3), row.getString(4)));
            }
        }
        database.commit();
        return entries;
    }

    /** How many entries there are. */
    long size() throws SQLException {
        try (PreparedStatement count = database.prepareStatement("select count(*) from entry");
                ResultSet row = count.executeQuery()) {
            row.next();
            long size = row.getLong(1);
            database.commit();
            return size;
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
