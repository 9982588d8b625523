package dev.yidi.jdbc;

import dev.yidi.ports.spi.FileCard;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects which rows of {@code yidi_card_tag} come and go, so that tags that stay cost nothing. */
final class TagRows {
    private static final String INSERT =
            "insert into yidi_card_tag (county, file_id, tag_kind, tag) values (?, ?, ?, ?)";
    private static final String DELETE =
            "delete from yidi_card_tag where county = ? and file_id = ? and tag_kind = ? and tag = ?";

    private final String county;
    private final List<List<?>> coming = new ArrayList<>();
    private final List<List<?>> going = new ArrayList<>();

    TagRows(String county) {
        this.county = county;
    }

    void change(LockedCard before, FileCard after) {
        change(after, "A", before.allow(), after.allow());
        change(after, "D", before.deny(), after.deny());
        change(after, "T", before.tokens(), after.tokens());
    }

    private void change(FileCard card, String kind, Set<String> before, Set<String> after) {
        after.stream().filter(tag -> !before.contains(tag)).forEach(tag -> coming.add(row(card, kind, tag)));
        before.stream().filter(tag -> !after.contains(tag)).forEach(tag -> going.add(row(card, kind, tag)));
    }

    private List<?> row(FileCard card, String kind, String tag) {
        return List.of(county, card.fileId().value(), kind, tag);
    }

    void write(Sql sql) throws SQLException {
        sql.batch(DELETE, going);
        sql.batch(INSERT, coming);
    }
}
