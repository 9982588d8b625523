package dev.yidi.jdbc;

import java.util.List;

/**
 * A database in which counties are kept, looked at and with its tables.
 *
 * @param opened where its connections come from
 * @param sessions transactions of its own
 * @param dialect how it speaks
 * @param patience how long its statements may take
 * @param findings what the self-check found
 */
record Place(
        DatabaseSource.Opened opened, Sessions sessions, Dialect dialect, Patience patience, List<Finding> findings) {
    Place {
        findings = List.copyOf(findings);
    }

    void close() {
        opened.close();
    }
}
