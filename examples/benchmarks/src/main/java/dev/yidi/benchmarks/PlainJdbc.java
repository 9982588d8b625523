package dev.yidi.benchmarks;

import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What a careful hand would write without the library 手写 JDBC: the same rows into the same tables, a plain statement for
 * each kind of row, batches where there are several, prepared by the driver, one transaction for each command. It decides
 * nothing, checks no right, encrypts and chains nothing.
 */
final class PlainJdbc implements Contestant {
    private final DataSource source;
    private final Recording recording;
    private final String county;

    PlainJdbc(DataSource source, Recording recording, String county) {
        this.source = source;
        this.recording = recording;
        this.county = county;
    }

    @Override
    public String name() {
        return "plain JDBC";
    }

    @Override
    public void open(int number) {
        carryOut(recording.of("plain", number).get(0));
    }

    @Override
    public void lifeCycle(int number) {
        recording.of("plain", number).forEach(this::carryOut);
    }

    private void carryOut(Append append) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            FileChange change = append.changes().get(0);
            command(connection, append.command());
            if (change.expectedVersion() == 0) {
                number(connection);
                insertCard(connection, change.card());
                key(connection, change);
            } else {
                load(connection, change);
                updateCard(connection, change.card());
                update(connection, "delete from yidi_card_tag where county = ? and file_id = ?", id(change));
                update(connection, "delete from yidi_alarm where county = ? and file_id = ?", id(change));
            }
            tags(connection, change.card());
            entries(connection, change);
            alarms(connection, change);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<?> id(FileChange change) {
        return List.of(county, change.fileId().value());
    }

    private void command(Connection connection, CommandRecord command) throws SQLException {
        update(
                connection,
                "insert into yidi_command values (?, ?, ?, ?, ?, ?)",
                List.of(
                        county,
                        command.key().actor(),
                        command.key().id(),
                        command.bodyDigest(),
                        command.answer(),
                        time(command.at())));
    }

    private void number(Connection connection) throws SQLException {
        update(
                connection,
                "insert into yidi_number as n values (?, 'plain', 1)"
                        + " on conflict (county, series) do update set last_number = n.last_number + 1",
                List.of(county));
    }

    /** Locks the card and reads it, its key and its journal. */
    private void load(Connection connection, FileChange change) throws SQLException {
        long version = select(
                connection,
                "select version, allow_tags, deny_tags, tokens, summary from yidi_card"
                        + " where county = ? and file_id = ? for update",
                id(change));
        if (version != change.expectedVersion()) {
            throw new IllegalStateException("expected version " + change.expectedVersion() + ", found " + version);
        }
        select(connection, "select 1, wrapped from yidi_file_key where county = ? and file_id = ?", id(change));
        select(
                connection,
                "select sequence, e.* from yidi_entry e where county = ? and file_id = ? order by sequence",
                id(change));
    }

    private void insertCard(Connection connection, FileCard card) throws SQLException {
        update(
                connection,
                "insert into yidi_card (register, version, feed_key, head_hash, file_number, kind, topic, stage, place,"
                        + " accountable, officer, received_at, updated_at, next_due, is_open, sealed, allow_tags,"
                        + " deny_tags, tokens, summary, county, file_id) values (?, ?, pg_current_xact_id()::text::bigint,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                columns(card));
    }

    private void updateCard(Connection connection, FileCard card) throws SQLException {
        update(
                connection,
                "update yidi_card set register = ?, version = ?, feed_key = pg_current_xact_id()::text::bigint,"
                        + " head_hash = ?, file_number = ?, kind = ?, topic = ?, stage = ?, place = ?, accountable = ?,"
                        + " officer = ?, received_at = ?, updated_at = ?, next_due = ?, is_open = ?, sealed = ?,"
                        + " allow_tags = ?, deny_tags = ?, tokens = ?, summary = ? where county = ? and file_id = ?",
                columns(card));
    }

    private List<?> columns(FileCard card) {
        List<Object> columns =
                new ArrayList<>(List.of(card.register(), card.version(), card.headHash(), card.number()));
        columns.addAll(List.of(card.kind(), card.topic(), card.stage(), card.place(), card.accountable()));
        columns.addAll(List.of(card.officer(), time(card.receivedAt()), time(card.updatedAt())));
        columns.add(time(card.nextDue().orElse(Instant.parse("9999-12-31T00:00:00Z"))));
        columns.addAll(List.of(card.open(), card.sealed(), text(card.allow()), text(card.deny()), text(card.tokens())));
        columns.addAll(List.of(card.summary().toArray(), county, card.fileId().value()));
        return columns;
    }

    private static String text(Set<String> tags) {
        return String.join(" ", tags);
    }

    private void tags(Connection connection, FileCard card) throws SQLException {
        List<List<?>> rows = new ArrayList<>();
        card.allow().forEach(tag -> rows.add(tag(card, card.open() ? "O" : "A", tag)));
        card.deny().forEach(tag -> rows.add(tag(card, "D", tag)));
        card.tokens().forEach(tag -> rows.add(tag(card, "T", tag)));
        batch(connection, "insert into yidi_card_tag values (?, ?, ?, ?, ?, ?)", rows);
    }

    private List<?> tag(FileCard card, String kind, String tag) {
        return List.of(county, card.fileId().value(), kind, tag, card.register(), time(card.receivedAt()));
    }

    private void entries(Connection connection, FileChange change) throws SQLException {
        List<List<?>> rows = new ArrayList<>();
        for (Entry entry : change.entries()) {
            List<Object> row = new ArrayList<>(List.of(county, change.fileId().value(), entry.register()));
            row.addAll(List.of(entry.sequence(), entry.type(), entry.typeVersion(), time(entry.at()), entry.actor()));
            row.addAll(List.of(entry.onBehalfOf(), entry.body(), entry.vault().toArray(), entry.previousHash()));
            row.add(entry.hash());
            rows.add(row);
        }
        batch(
                connection,
                "insert into yidi_entry (county, file_id, register, sequence, feed_key, event_type, type_version,"
                        + " happened_at, actor, on_behalf_of, body, vault, previous_hash, hash)"
                        + " values (?, ?, ?, ?, pg_current_xact_id()::text::bigint, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void alarms(Connection connection, FileChange change) throws SQLException {
        List<List<?>> rows = new ArrayList<>();
        for (Alarm alarm : change.alarms()) {
            LocalDateTime at = time(alarm.at());
            rows.add(List.of(county, change.fileId().value(), alarm.clock(), alarm.rung(), at, at, at));
        }
        batch(
                connection,
                "insert into yidi_alarm (county, file_id, clock, rung, due_at, ready_at, node, leased_until)"
                        + " values (?, ?, ?, ?, ?, ?, '', ?)",
                rows);
    }

    private void key(Connection connection, FileChange change) throws SQLException {
        if (change.newKey().isPresent()) {
            update(
                    connection,
                    "insert into yidi_file_key values (?, ?, ?, ?)",
                    List.of(
                            county,
                            change.fileId().value(),
                            change.newKey().get().masterKeyId(),
                            change.newKey().get().bytes().toArray()));
        }
    }

    private static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static void update(Connection connection, String sql, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private static void batch(Connection connection, String sql, List<List<?>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<?> row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Reads every row, and gives the first column of the last. */
    private static long select(Connection connection, String sql, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                long last = 0;
                while (rows.next()) {
                    last = rows.getLong(1);
                }
                return last;
            }
        }
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
