package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is left of a county at a place. */
final class MoveRemains {
    private static final int COMMANDS = 500;

    private MoveRemains() {}

    /** Whether anything that a county was given is there. */
    static boolean areThere(Sql sql, String county) throws SQLException {
        for (String table :
                List.of("yidi_entry", "yidi_card", "yidi_command", "yidi_number", "yidi_file_key", "yidi_following")) {
            if (sql.first("select 1 from " + table + " where county = ? limit 1", List.of(county), row -> 1)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Deletes it at the old place, some files at a time; keys first, so that what cannot be read is not missed. */
    static long delete(MovePlaces places) {
        long deleted = 0;
        Optional<FileRange> next = first(places);
        while (next.isPresent()) {
            deleted += delete(places, next.get());
            next = next.get().last().isEmpty() ? Optional.empty() : first(places);
        }
        commands(places);
        for (String table : List.of("yidi_number", "yidi_following")) {
            places.whereItWas(sql -> sql.update("delete from " + table + " where county = ?", places.county()));
        }
        return deleted;
    }

    private static Optional<FileRange> first(MovePlaces places) {
        return Optional.of(places.here(sql -> FileRange.first(sql, places.county())));
    }

    private static long delete(MovePlaces places, FileRange range) {
        return places.whereItWas(sql -> {
            int entries = 0;
            for (String table : List.of("yidi_file_key", "yidi_alarm", "yidi_card_tag", "yidi_entry", "yidi_card")) {
                int rows = sql.update(
                        "delete from " + table + " where " + range.condition(table),
                        range.values(places.county()).toArray());
                entries = table.equals("yidi_entry") ? rows : entries;
            }
            return entries;
        });
    }

    private static void commands(MovePlaces places) {
        List<List<?>> rows = commandKeys(places);
        while (!rows.isEmpty()) {
            List<List<?>> page = new ArrayList<>(rows);
            places.whereItWas(sql ->
                    sql.batch("delete from yidi_command where county = ? and actor = ? and command_id = ?", page));
            rows = commandKeys(places);
        }
    }

    private static List<List<?>> commandKeys(MovePlaces places) {
        List<List<?>> keys = new ArrayList<>();
        places.here(sql -> sql.query(
                        "select actor, command_id from yidi_command where county = ? limit ?",
                        List.of(places.county(), COMMANDS),
                        row -> List.of(places.county(), row.getString(1), row.getString(2))))
                .forEach(keys::add);
        return keys;
    }
}
