package dev.yidi.jdbc;

import dev.yidi.ports.spi.FileCard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects which rows of {@code yidi_card_tag} come and go, so that tags that stay cost nothing. */
final class TagRows {
    private static final String INSERT =
            "insert into yidi_card_tag (county, file_id, tag_kind, tag, register, received_at) values (?, ?, ?, ?, ?, ?)";
    private static final String DELETE =
            "delete from yidi_card_tag where county = ? and file_id = ? and tag_kind = ? and tag = ?";

    private static final String FIND =
            "select tag_kind, tag, register, received_at from yidi_card_tag where county = ? and file_id = ?";

    private final String county;
    private final List<List<?>> coming = new ArrayList<>();
    private final List<List<?>> going = new ArrayList<>();

    TagRows(String county) {
        this.county = county;
    }

    void change(LockedCard before, FileCard after) {
        boolean dated = before.register().equals(after.register())
                && before.receivedAt().equals(after.receivedAt());
        Set<Tag> old = tags(before.open(), before.allow(), before.deny(), before.tokens());
        Set<Tag> now = of(after);
        old.stream().filter(tag -> !dated || !now.contains(tag)).forEach(tag -> going.add(key(after, tag)));
        now.stream().filter(tag -> !dated || !old.contains(tag)).forEach(tag -> coming.add(row(after, tag)));
    }

    /** A tag and what it is for. */
    record Tag(String kind, String text) {}

    /** The tags of {@code card}. */
    static Set<Tag> of(FileCard card) {
        return tags(card.open(), card.allow(), card.deny(), card.tokens());
    }

    private static Set<Tag> tags(boolean open, Set<String> allow, Set<String> deny, Set<String> tokens) {
        Set<Tag> tags = new LinkedHashSet<>();
        allow.forEach(tag -> tags.add(new Tag(open ? "O" : "A", tag)));
        deny.forEach(tag -> tags.add(new Tag("D", tag)));
        tokens.forEach(tag -> tags.add(new Tag("T", tag)));
        return tags;
    }

    /** Whether the rows of the file are those of {@code card}, all of them and no others. */
    static boolean areThose(Sql sql, String county, FileCard card) throws SQLException {
        List<Dated> found = sql.query(FIND, List.of(county, card.fileId().value()), Dated::of);
        Set<Tag> wanted = of(card);
        return found.size() == wanted.size()
                && found.stream()
                        .allMatch(row -> wanted.contains(row.tag())
                                && row.register().equals(card.register())
                                && row.receivedAt().equals(card.receivedAt()));
    }

    /** A row of the table. */
    private record Dated(Tag tag, String register, Instant receivedAt) {
        static Dated of(ResultSet row) throws SQLException {
            return new Dated(
                    new Tag(row.getString(1), row.getString(2)), row.getString(3), UtcTime.of(Rows.time(row, 4)));
        }
    }

    private List<?> key(FileCard card, Tag tag) {
        return List.of(county, card.fileId().value(), tag.kind(), tag.text());
    }

    private List<?> row(FileCard card, Tag tag) {
        return List.of(county, card.fileId().value(), tag.kind(), tag.text(), card.register(), card.receivedAt());
    }

    void write(Sql sql) throws SQLException {
        sql.batch(DELETE, going);
        sql.batch(INSERT, coming);
    }
}
