package dev.yidi.jdbc;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Alarms and their rows in {@code yidi_alarm}. */
final class AlarmRows {
    static final String INSERT =
            "insert into yidi_alarm (county, file_id, clock, rung, due_at, ready_at, node, leased_until)"
                    + " values (?, ?, ?, ?, ?, ?, '', ?)";

    static final String DELETE = "delete from yidi_alarm where county = ? and file_id = ?";

    private AlarmRows() {}

    static List<?> columns(String county, Alarm alarm) {
        return List.of(county, alarm.fileId().value(), alarm.clock(), alarm.rung(), alarm.at(), alarm.at(), alarm.at());
    }

    static void replace(Sql sql, String county, FileId fileId, List<Alarm> alarms) throws SQLException {
        sql.update(DELETE, county, fileId.value());
        List<List<?>> rows = new ArrayList<>();
        alarms.forEach(alarm -> rows.add(columns(county, alarm)));
        sql.batch(INSERT, rows);
    }
}
