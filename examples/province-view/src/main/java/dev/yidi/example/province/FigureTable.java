package dev.yidi.example.province;

import dev.yidi.core.indicator.Indicator;
import dev.yidi.core.indicator.IndicatorCatalogue;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The figures that counties tell of themselves 自报指标表: of each period the sheet that was counted last. Used by one thread at a time. */
final class FigureTable {
    static final String CREATE = """
            create table if not exists figure (
                county varchar(6), period varchar(40), indicator varchar(60), counted timestamp(9) with time zone,
                numerator numeric(60), denominator numeric(60), undecided bigint,
                primary key (county, period, indicator))""";

    private final Connection database;

    FigureTable(Connection database) {
        this.database = database;
    }

    /** Puts a sheet in the place of an older one; one that came late, or again, changes nothing. */
    void take(ToldFigures told) throws SQLException {
        if (isOlder(told)) {
            return;
        }
        try (PreparedStatement delete =
                database.prepareStatement("delete from figure where county = ? and period = ?")) {
            delete.setString(1, told.county());
            delete.setString(2, told.period());
            delete.executeUpdate();
        }
        try (PreparedStatement merge = database.prepareStatement(
                "merge into figure (county, period, indicator, counted, numerator, denominator, undecided)"
                        + " key (county, period, indicator) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (FigureLine line : told.lines()) {
                merge.setString(1, line.county());
                merge.setString(2, line.period());
                merge.setString(3, line.indicator());
                merge.setObject(4, told.at());
                merge.setBigDecimal(5, new BigDecimal(line.numerator()));
                merge.setBigDecimal(6, new BigDecimal(line.denominator()));
                merge.setLong(7, line.undecided());
                merge.executeUpdate();
            }
        }
    }

    private boolean isOlder(ToldFigures told) throws SQLException {
        try (PreparedStatement find =
                database.prepareStatement("select max(counted) from figure where county = ? and period = ?")) {
            find.setString(1, told.county());
            find.setString(2, told.period());
            try (ResultSet found = find.executeQuery()) {
                return found.next()
                        && found.getObject(1) != null
                        && !told.at().isAfter(found.getObject(1, Instant.class));
            }
        }
    }

    /** All there are, by county, period and code. */
    List<FigureLine> all() throws SQLException {
        List<FigureLine> lines = new ArrayList<>();
        try (PreparedStatement find = database.prepareStatement(
                        "select county, period, indicator, numerator, denominator, undecided from figure"
                                + " order by county, period, indicator");
                ResultSet row = find.executeQuery()) {
            while (row.next()) {
                lines.add(new FigureLine(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBigDecimal(4).toBigIntegerExact(),
                        row.getBigDecimal(5).toBigIntegerExact(),
                        row.getLong(6)));
            }
        }
        return lines;
    }

    /** The counties side by side, a figure in each line, in the order and both languages of the catalogue; what it does not know comes last. */
    static List<String> text(List<FigureLine> figures) {
        TreeSet<String> counties =
                figures.stream().map(FigureLine::county).collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> titles = new LinkedHashMap<>();
        for (Indicator each : IndicatorCatalogue.shipped().all()) {
            titles.put(
                    each.id().name(),
                    each.chinese().name() + "  " + each.english().name());
        }
        figures.forEach(line -> titles.putIfAbsent(line.indicator(), line.indicator()));
        Map<String, Map<String, String>> cells = new TreeMap<>();
        figures.forEach(line -> cells.computeIfAbsent(line.period() + " " + line.indicator(), any -> new TreeMap<>())
                .put(line.county(), line.cell()));
        List<String> text = new ArrayList<>();
        for (String period : figures.stream().map(FigureLine::period).collect(Collectors.toCollection(TreeSet::new))) {
            text.add(columns(counties.stream().toList()) + "figures of " + period);
            titles.forEach((code, title) -> {
                Map<String, String> row = cells.getOrDefault(period + " " + code, Map.of());
                if (!row.isEmpty()) {
                    text.add(columns(counties.stream()
                                    .map(county -> row.getOrDefault(county, ""))
                                    .toList())
                            + title);
                }
            });
        }
        return text;
    }

    private static String columns(List<String> cells) {
        return cells.stream()
                .map(cell -> String.format(Locale.ROOT, "%-14s", cell))
                .collect(Collectors.joining());
    }
}
