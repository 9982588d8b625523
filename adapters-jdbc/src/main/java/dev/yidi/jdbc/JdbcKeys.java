package dev.yidi.jdbc;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.WrappedKey;
import java.util.List;
import java.util.Optional;

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
    public void destroy(FileId fileId) {
        sessions.write("destroy a file key", sql -> {
            dialect.feedKey(sql, county);
            return Ending.commit(
                    sql.update("delete from yidi_file_key where county = ? and file_id = ?", county, fileId.value()));
        });
    }
}
