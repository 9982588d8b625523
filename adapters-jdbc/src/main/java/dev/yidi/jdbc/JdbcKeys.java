package dev.yidi.jdbc;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.WrappedKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The wrapped keys in {@code yidi_file_key}. */
record JdbcKeys(Sessions sessions, Dialect dialect, String county) implements FileKeys {
    @Override
    public Optional<WrappedKey> find(FileId fileId) {
        return sessions.read(
                "find a file key",
                sql -> sql.first(
                        "select master_key_id, wrapped from yidi_file_key where county = ? and file_id = ?",
                        List.of(county, fileId.value()),
                        row -> new WrappedKey(row.getString(1), Octets.of(row.getBytes(2)))));
    }

    @Override
    public Map<FileId, WrappedKey> findAll(Set<FileId> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        List<String> ids = CardListing.padded(files.stream().map(FileId::value).toList());
        List<String> asked = new ArrayList<>(List.of(county));
        asked.addAll(ids);
        return sessions.read("find file keys", sql -> {
            Map<FileId, WrappedKey> found = new HashMap<>();
            sql.query(
                            "select file_id, master_key_id, wrapped from yidi_file_key where county = ? and file_id in "
                                    + Rows.marks(ids),
                            asked,
                            row -> Map.entry(
                                    new FileId(row.getString(1)),
                                    new WrappedKey(row.getString(2), Octets.of(row.getBytes(3)))))
                    .forEach(key -> found.put(key.getKey(), key.getValue()));
            return found;
        });
    }

    @Override
    public void destroy(FileId fileId) {
        sessions.write("destroy a file key", sql -> {
            dialect.feedKey(sql, county);
            return Ending.commit(
                    sql.update("delete from yidi_file_key where county = ? and file_id = ?", county, fileId.value()));
        });
    }
}
