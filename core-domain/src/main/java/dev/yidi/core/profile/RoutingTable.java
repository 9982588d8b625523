package dev.yidi.core.profile;

import dev.yidi.core.Text;
import java.util.List;

/**
 * A routing table 分拨表: its rows are tried in order, and the first that matches and finds an organ wins.
 *
 * @param id its name in the profile
 * @param rows at least one, as the profile's check demands
 */
public record RoutingTable(String id, List<RoutingRow> rows) {
    public RoutingTable {
        Text.identifier("table", id);
        rows = List.copyOf(rows);
    }
}
