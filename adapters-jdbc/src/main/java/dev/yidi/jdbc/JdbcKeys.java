package dev.yidi.jdbc;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.WrappedKey;
import java.util.ArrayList;
import java.util.Collections;
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
        List<Object> asked = asked(files);
        return sessions.read("find file keys", sql -> {
            Map<FileId, WrappedKey> found = new HashMap<>();
            sql.query(
                            "select file_id, master_key_id, wrapped from yidi_file_key where county = ? and file_id in ("
                                    + String.join(", ", Collections.nCopies(asked.size() - 1, "?")) + ")",
                            asked,
                            row -> Map.entry(
                                    new FileId(row.getString(1)),
                                    new WrappedKey(row.getString(2), Octets.of(row.getBytes(3)))))
                    .forEach(key -> found.put(key.getKey(), key.getValue()));
            return found;
        });
    }

    /** The county, then the files, the last one again up to a power of two, so that there are few statements to prepare. */
    private List<Object> asked(Set<FileId> files) {
        List<Object> asked = new ArrayList<>();
        asked.add(county);
        files.forEach(fileId -> asked.add(fileId.value()));
        Object last = asked.get(asked.size() - 1);
        int many = Integer.highestOneBit(2 * files.size() - 1);
        while (asked.size() <= many) {
            asked.add(last);
        }
        return asked;
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
