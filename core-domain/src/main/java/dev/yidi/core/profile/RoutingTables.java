package dev.yidi.core.profile;

import dev.yidi.core.Text;
import java.util.List;
import java.util.Optional;

/**
 * The routing tables of a profile 分拨表集.
 *
 * @param start the table in which every question begins
 * @param tables all tables
 */
public record RoutingTables(String start, List<RoutingTable> tables) {
    public RoutingTables {
        Text.identifier("start", start);
        tables = List.copyOf(tables);
    }

    /** The one table {@code rows}, called main. */
    public static RoutingTables of(RoutingRow... rows) {
        return new RoutingTables("main", List.of(new RoutingTable("main", List.of(rows))));
    }

    /** The table called {@code id}. */
    public Optional<RoutingTable> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }
}
