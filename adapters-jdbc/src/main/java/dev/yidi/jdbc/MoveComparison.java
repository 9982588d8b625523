package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares what a county holds at its two places, when nobody writes it any more: how many rows there are, and of every file
 * its card and what stands beside it, how many entries its journal has, the last one's hash, and how many of them follow the
 * hash of the one before. That each entry is the same was seen when it was copied.
 */
final class MoveComparison {
    private static final List<String> TABLES = Stream.concat(
                    Stream.of("yidi_entry", "yidi_card", "yidi_command", "yidi_following"),
                    Stream.of(FileParts.values()).map(FileParts::table))
            .toList();
    private static final int TOLD = 10;

    private final MovePlaces places;
    private final String county;
    private final MoveCopy copy;

    MoveComparison(MovePlaces places, MoveCopy copy) {
        this.places = places;
        this.county = places.county();
        this.copy = copy;
    }

    /** The first differences, in words; empty when there is none. */
    List<String> differences() {
        List<String> found = new ArrayList<>();
        for (String table : TABLES) {
            Sessions.Work<Long> count = sql -> sql.query(
                            "select count(*) from " + table + " where county = ?",
                            List.of(county),
                            row -> row.getLong(1))
                    .get(0);
            differ(table + " rows", places.here(count), places.there(count)).ifPresent(found::add);
        }
        Map<String, Long> here = places.here(copy::series);
        Map<String, Long> there = places.there(copy::series);
        here.forEach((series, last) -> {
            if (there.getOrDefault(series, 0L) < last) {
                found.add("series " + series + ": expected " + last + " or more, found " + there.get(series));
            }
        });
        compare("follower", sql -> MoveFollowings.held(sql, county), found);
        files(found);
        return found.stream().limit(TOLD).toList();
    }

    private void files(List<String> found) {
        Optional<FileRange> next = Optional.of(places.here(sql -> FileRange.first(sql, county)));
        while (next.isPresent() && found.size() < TOLD) {
            FileRange range = next.get();
            compare("card of file", sql -> FileState.of(sql, county, range).cards(), found);
            for (FileParts part : FileParts.values()) {
                if (!places.here(sql -> part.rows(sql, county, range))
                        .equals(places.there(sql -> part.rows(sql, county, range)))) {
                    found.add(part.table() + ": the two places differ behind file " + range.after());
                }
            }
            compare("journal of file", sql -> journals(sql, range), found);
            next = places.here(sql -> range.next(sql, county));
        }
    }

    private <T> void compare(String what, Sessions.Work<Map<String, T>> facts, List<String> found) {
        Map<String, T> here = places.here(facts);
        Map<String, T> there = places.there(facts);
        Set<String> files = new TreeSet<>(here.keySet());
        files.addAll(there.keySet());
        files.stream()
                .filter(file -> !Optional.ofNullable(here.get(file)).equals(Optional.ofNullable(there.get(file))))
                .forEach(file -> found.add(what + " " + file + ": the two places differ"));
    }

    private static Optional<String> differ(String what, Object here, Object there) {
        return here.equals(there) ? Optional.empty() : Optional.of(what + ": expected " + here + ", found " + there);
    }

    private Map<String, Journal> journals(Sql sql, FileRange range) throws SQLException {
        Map<String, Journal> journals = new TreeMap<>();
        sql.query(
                        "select e.file_id, e.sequence, e.previous_hash, e.hash from yidi_entry e where "
                                + range.condition("e") + " order by e.file_id, e.sequence",
                        range.values(county),
                        row -> new Link(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
                .forEach(link -> journals.merge(
                        link.file(),
                        new Journal(1, link.sequence(), link.hash(), 0),
                        (journal, next) -> journal.and(link)));
        return journals;
    }

    private record Link(String file, long sequence, String previous, String hash) {}

    /** What is compared of a journal: entries, last sequence, last hash, entries that do not follow the one before. */
    private record Journal(long entries, long last, String hash, long loose) {
        Journal and(Link link) {
            boolean follows = link.sequence() == last + 1 && link.previous().equals(hash);
            return new Journal(entries + 1, link.sequence(), link.hash(), loose + (follows ? 0 : 1));
        }
    }
}
