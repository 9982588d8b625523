package dev.yidi.jdbc;

import dev.yidi.core.CaseId;
import dev.yidi.ports.spi.CaseKeys;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.WrappedKey;
import java.util.List;
import java.util.Optional;

/** The wrapped keys in {@code yidi_case_key}. */
record JdbcKeys(Sessions sessions, String county) implements CaseKeys {
    @Override
    public Optional<WrappedKey> find(CaseId caseId) {
        return sessions.read(
                "find a case key",
                sql -> sql.first(
                        "select master_key_id, wrapped from yidi_case_key where county = ? and case_id = ?",
                        List.of(county, caseId.value()),
                        row -> new WrappedKey(row.getString(1), Octets.of(row.getBytes(2)))));
    }

    @Override
    public void destroy(CaseId caseId) {
        sessions.write(
                "destroy a case key",
                sql -> Ending.commit(sql.update(
                        "delete from yidi_case_key where county = ? and case_id = ?", county, caseId.value())));
    }
}
