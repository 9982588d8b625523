package dev.yidi.vendor;

import dev.yidi.jdbc.Finding;
import dev.yidi.jdbc.Migration;
import dev.yidi.jdbc.Sql;
import dev.yidi.jdbc.TurnTakingDialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A database that has merge, but neither conflict clauses nor skipping of locked rows. */
final class VendorDialect extends TurnTakingDialect {
    VendorDialect() {
        super("Vendor");
    }

    @Override
    protected List<Migration> migrations() {
        return List.of(new Migration(1, "V1__tables.sql", script()));
    }

    private static String script() {
        try (InputStream stream = VendorDialect.class.getResourceAsStream("V1__tables.sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected String passingOverLocked() {
        return "";
    }

    @Override
    protected void openCounty(Sql sql, String county) throws SQLException {
        sql.update(
                "merge into yidi_feed f using (select cast(? as varchar(80)) as county) n on (f.county = n.county)"
                        + " when not matched then insert (county, base) values (n.county, 0)",
                county);
    }

    @Override
    protected long nextNumber(Sql sql, String county, String series) throws SQLException {
        sql.first("select base from yidi_feed where county = ? for update", List.of(county), row -> row.getLong(1));
        sql.update(
                "merge into yidi_number n using (select cast(? as varchar(80)) as county, cast(? as varchar(255)) as series) w"
                        + " on (n.county = w.county and n.series = w.series)"
                        + " when matched then update set last_number = n.last_number + 1"
                        + " when not matched then insert (county, series, last_number) values (w.county, w.series, 1)",
                county,
                series);
        return sql.first(
                        "select last_number from yidi_number where county = ? and series = ?",
                        List.of(county, series),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    protected Stream<Optional<Finding>> check(Sql sql) {
        return Stream.empty();
    }
}
