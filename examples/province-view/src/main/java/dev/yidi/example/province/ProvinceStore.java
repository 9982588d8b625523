package dev.yidi.example.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the province was told, and what follows from it 省级库. It keeps every event that counts as it came, the place and chain of every other one, and
 * of each case what its events fold to: so a reading that knows more can be laid over what came before it. One thread at a time.
 */
final class ProvinceStore implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TABLES = List.of(FigureTable.CREATE, """
            create table if not exists heard (
                county varchar(6), case_id varchar(80), sequence bigint, chain varchar(80),
                primary key (county, case_id, sequence))""", """
            create table if not exists told (
                county varchar(6), case_id varchar(80), sequence bigint, chain varchar(80), type varchar(80),
                version int, happened timestamp(6) with time zone, data varchar, understood boolean,
                primary key (county, case_id, sequence))""", """
            create table if not exists matter (
                county varchar(6), case_id varchar(80), kind varchar(40), received timestamp(6) with time zone,
                state varchar(20), ended timestamp(6) with time zone, reopenings int, raised boolean,
                ratings int, unsatisfied int,
                primary key (county, case_id))""");

    private final Connection database;
    private final Reading reading;
    private final FigureTable figures;
    private long takenBack;

    private ProvinceStore(Connection database, Reading reading) {
        this.database = database;
        this.reading = reading;
        this.figures = new FigureTable(database);
    }

    /** The store at {@code url}, which is made where it is not; what was not understood before and is now, counts from now on. */
    static ProvinceStore open(String url, Reading reading) throws SQLException {
        Connection database = DriverManager.getConnection(url);
        database.setAutoCommit(false);
        ProvinceStore store = new ProvinceStore(database, reading);
        for (String table : TABLES) {
            try (PreparedStatement create = database.prepareStatement(table)) {
                create.execute();
            }
        }
        store.readAnew();
        database.commit();
        return store;
    }

    private record CaseKey(String county, String caseId) {}

    /** Takes what was told, all or nothing; what it has already counts no second time. */
    void take(List<Told> events) throws SQLException {
        take(events, List.of());
    }

    /** The same with what counties told of their figures. */
    void take(List<Told> events, List<ToldFigures> sheets) throws SQLException {
        try {
            Set<CaseKey> changed = new LinkedHashSet<>();
            for (Told event : events) {
                CaseKey key = new CaseKey(event.county(), event.caseId());
                Optional<String> heard = heard(event);
                if (heard.isPresent() && !heard.get().equals(event.chain())) {
                    takeBack(event);
                    changed.add(key);
                }
                if (!heard.equals(Optional.of(event.chain()))) {
                    hear(event);
                    if (reading.counts(event.type())) {
                        keep(event);
                        changed.add(key);
                    }
                }
            }
            for (CaseKey key : changed) {
                fold(key);
            }
            for (ToldFigures sheet : sheets) {
                figures.take(sheet);
            }
            database.commit();
        } catch (SQLException | RuntimeException e) {
            database.rollback();
            throw e;
        }
    }

    /** The chain of the event that was told of this place; empty while none was. */
    private Optional<String> heard(Told event) throws SQLException {
        try (PreparedStatement find = database.prepareStatement(
                "select chain from heard where county = ? and case_id = ? and sequence = ?")) {
            place(find, event);
            try (ResultSet found = find.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        }
    }

    private void hear(Told event) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("insert into heard (county, case_id, sequence, chain) values (?, ?, ?, ?)")) {
            place(insert, event);
            insert.setString(4, event.chain());
            insert.executeUpdate();
        }
    }

    /**
     * Another event of the same place was told: the county was restored to an earlier state, and what it told of the case from there on did not
     * happen, whatever of it counts.
     */
    private void takeBack(Told event) throws SQLException {
        try (PreparedStatement unkept = database.prepareStatement(
                        "delete from told where county = ? and case_id = ? and sequence >= ?");
                PreparedStatement unheard = database.prepareStatement(
                        "delete from heard where county = ? and case_id = ? and sequence >= ?")) {
            place(unkept, event);
            unkept.executeUpdate();
            place(unheard, event);
            takenBack += unheard.executeUpdate();
        }
    }

    private static void place(PreparedStatement statement, Told event) throws SQLException {
        statement.setString(1, event.county());
        statement.setString(2, event.caseId());
        statement.setLong(3, event.sequence());
    }

    private void keep(Told event) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(
                "insert into told (county, case_id, sequence, chain, type, version, happened, data, understood)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            place(insert, event);
            insert.setString(4, event.chain());
            insert.setString(5, event.type());
            insert.setInt(6, event.version());
            insert.setObject(7, event.at());
            insert.setString(8, event.data());
            insert.setBoolean(9, understands(event.type(), event.version(), event.at(), event.data()));
            insert.executeUpdate();
        }
    }

    /** Whether this reading knows the type in this version, and the data is what it should be. */
    private boolean understands(String type, int version, Instant at, String data) {
        Optional<Reading.Step> step = reading.step(type, version);
        try {
            return step.map(known -> known.after(Matter.UNKNOWN, at, tree(data)))
                    .isPresent();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private void fold(CaseKey key) throws SQLException {
        Matter matter = Matter.UNKNOWN;
        try (PreparedStatement read = database.prepareStatement(
                "select type, version, happened, data from told where county = ? and case_id = ? and understood order by sequence")) {
            read.setString(1, key.county());
            read.setString(2, key.caseId());
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    matter = reading.step(row.getString(1), row.getInt(2))
                            .orElseThrow(() -> new IllegalStateException(
                                    "expected a reading that knows what the store has understood, found an older one"))
                            .after(matter, row.getObject(3, Instant.class), tree(row.getString(4)));
                }
            }
        }
        write(key, matter);
    }

    private void write(CaseKey key, Matter matter) throws SQLException {
        try (PreparedStatement merge = database.prepareStatement(
                "merge into matter (county, case_id, kind, received, state, ended, reopenings, raised, ratings, unsatisfied)"
                        + " key (county, case_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            merge.setString(1, key.county());
            merge.setString(2, key.caseId());
            merge.setString(3, matter.kind().orElse(null));
            merge.setObject(4, matter.receivedAt().orElse(null));
            merge.setString(5, matter.state().name());
            merge.setObject(6, matter.endedAt().orElse(null));
            merge.setInt(7, matter.reopenings());
            merge.setBoolean(8, matter.raised());
            merge.setInt(9, matter.ratings());
            merge.setInt(10, matter.unsatisfied());
            merge.executeUpdate();
        }
    }

    private static JsonNode tree(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("data: expected JSON, found something else", e);
        }
    }

    private void readAnew() throws SQLException {
        Set<CaseKey> changed = new LinkedHashSet<>();
        try (PreparedStatement find = database.prepareStatement(
                        "select county, case_id, sequence, type, version, happened, data from told where not understood");
                ResultSet row = find.executeQuery();
                PreparedStatement mark = database.prepareStatement(
                        "update told set understood = true where county = ? and case_id = ? and sequence = ?")) {
            while (row.next()) {
                if (understands(row.getString(4), row.getInt(5), row.getObject(6, Instant.class), row.getString(7))) {
                    mark.setString(1, row.getString(1));
                    mark.setString(2, row.getString(2));
                    mark.setLong(3, row.getLong(3));
                    mark.executeUpdate();
                    changed.add(new CaseKey(row.getString(1), row.getString(2)));
                }
            }
        }
        for (CaseKey key : changed) {
            fold(key);
        }
    }

    /** The counties side by side, by their codes; one of which nothing could be read is among them, for it is not quiet. */
    List<CountyLine> counties() throws SQLException {
        List<CountyLine> lines = new ArrayList<>();
        try (PreparedStatement count = database.prepareStatement("""
                        select named.county, count(m.case_id), count(case when m.state = 'UNDER_WAY' then 1 end),
                               count(case when m.state = 'CLOSED' then 1 end), count(case when m.reopenings > 0 then 1 end),
                               count(case when m.raised then 1 end), coalesce(sum(m.ratings), 0),
                               coalesce(sum(m.unsatisfied), 0),
                               avg(case when m.state = 'CLOSED' then cast(datediff(second, m.received, m.ended) as bigint) end),
                               max(named.unread)
                        from (select county, count(case when not understood then 1 end) as unread from told group by county) named
                        left join matter m on m.county = named.county and m.received is not null
                        group by named.county having count(m.case_id) > 0 or max(named.unread) > 0
                        order by named.county""");
                ResultSet row = count.executeQuery()) {
            while (row.next()) {
                double seconds = row.getDouble(9);
                boolean none = row.wasNull();
                lines.add(new CountyLine(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        none ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.round(seconds))),
                        row.getLong(10)));
            }
        }
        return lines;
    }

    /** What counties told of their own figures, of each period what was counted last. */
    List<FigureLine> figures() throws SQLException {
        return figures.all();
    }

    /** How many events of types that count are kept and not understood: their counties run a later release than this reading knows. */
    long notUnderstood() throws SQLException {
        try (PreparedStatement count = database.prepareStatement("select count(*) from told where not understood");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How many events were taken back since this store was opened, because their county was restored to an earlier state. */
    long takenBack() {
        return takenBack;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
