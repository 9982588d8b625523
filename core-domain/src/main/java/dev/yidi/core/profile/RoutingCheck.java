package dev.yidi.core.profile;

import dev.yidi.core.OrganId;
import dev.yidi.core.place.Tier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the routing tables name what there is, end, and leave no matter without an organ. */
final class RoutingCheck {
    private final ProfileFindings findings;
    private final RoutingTables tables;

    private RoutingCheck(ProfileFindings findings, RoutingTables tables) {
        this.findings = findings;
        this.tables = tables;
    }

    static void check(ProfileFindings findings, RoutingTables tables) {
        RoutingCheck check = new RoutingCheck(findings, tables);
        int before = findings.faults().size();
        if (tables.table(tables.start()).isEmpty()) {
            check.unknownTable("routing.start", tables.start());
        }
        findings.unique(
                "routing.tables",
                "table",
                tables.tables().stream().map(RoutingTable::id).toList());
        tables.tables().forEach(check::table);
        check.cycles();
        if (findings.faults().size() == before) {
            new RoutingTotality(findings, tables).check();
        }
    }

    private void table(RoutingTable table) {
        String path = path(table.id());
        if (table.rows().isEmpty()) {
            findings.add(path, "routing.empty-table", "expected at least one row, found none");
        }
        findings.unique(
                path + ".rows", "row", table.rows().stream().map(RoutingRow::id).toList());
        table.rows().forEach(row -> row(path(table.id(), row.id()), row));
    }

    private void row(String path, RoutingRow row) {
        findings.topics(path + ".topics", row.topics());
        findings.divisions(path + ".places", row.places());
        if (row.target() instanceof RouteTarget.ToOrgan fixed) {
            organ(path + ".target", fixed.organ());
        } else if (row.target() instanceof RouteTarget.ToTable next
                && tables.table(next.table()).isEmpty()) {
            unknownTable(path + ".target", next.table());
        } else if (row.target() instanceof RouteTarget.ToCompetent competent) {
            tier(path + ".target", competent.tier());
        }
    }

    private void organ(String path, OrganId organ) {
        if (findings.organs().find(organ).isEmpty()) {
            findings.add(path, "routing.unknown-organ", "expected an organ of the profile, found " + organ);
        }
    }

    private void tier(String path, Tier tier) {
        if (!findings.territory().tiers().contains(tier)) {
            findings.add(path, "routing.tier", "expected a tier of the territory, found " + tier);
        }
    }

    private void unknownTable(String path, String table) {
        findings.add(path, "routing.unknown-table", "expected a table of the profile, found " + table);
    }

    /** Names cycles by the way round them: {@code main → land → main}. */
    private void cycles() {
        Set<String> done = new HashSet<>();
        tables.tables().forEach(table -> follow(List.of(table.id()), done));
    }

    private void follow(List<String> way, Set<String> done) {
        String here = way.get(way.size() - 1);
        if (done.contains(here)) {
            return;
        }
        Set<String> named = new HashSet<>();
        for (RoutingRow row : tables.table(here).map(RoutingTable::rows).orElse(List.of())) {
            if (row.target() instanceof RouteTarget.ToTable next && named.add(next.table())) {
                List<String> longer = new ArrayList<>(way);
                longer.add(next.table());
                int seen = way.indexOf(next.table());
                if (seen < 0) {
                    follow(longer, done);
                } else {
                    findings.add(
                            path(here, row.id()) + ".target",
                            "routing.cycle",
                            "expected tables that end, found the cycle "
                                    + String.join(" → ", longer.subList(seen, longer.size())));
                }
            }
        }
        done.add(here);
    }

    static String path(String table) {
        return "routing.tables[" + table + "]";
    }

    static String path(String table, String row) {
        return path(table) + ".rows[" + row + "]";
    }
}
