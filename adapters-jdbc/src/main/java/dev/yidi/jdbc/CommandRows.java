package dev.yidi.jdbc;

import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Commands and their rows in {@code yidi_command}. */
final class CommandRows {
    static final String INSERT =
            "insert into yidi_command (county, actor, command_id, body_digest, answer, happened_at)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private static final String SELECT =
            "select body_digest, answer, happened_at from yidi_command where county = ? and actor = ? and command_id = ?";

    private CommandRows() {}

    static List<?> columns(String county, CommandRecord command) {
        CommandKey key = command.key();
        return List.of(county, key.actor(), key.id(), command.bodyDigest(), command.answer(), command.at());
    }

    /** Of actor, id, digest, answer and time. */
    static CommandRecord command(ResultSet row) throws SQLException {
        return new CommandRecord(
                new CommandKey(row.getString(1), row.getString(2)),
                row.getString(3),
                row.getString(4),
                UtcTime.of(Rows.time(row, 5)));
    }

    static Optional<CommandRecord> find(Sql sql, String county, CommandKey key) throws SQLException {
        return sql.first(
                SELECT,
                List.of(county, key.actor(), key.id()),
                row -> new CommandRecord(key, row.getString(1), row.getString(2), UtcTime.of(Rows.time(row, 3))));
    }
}
