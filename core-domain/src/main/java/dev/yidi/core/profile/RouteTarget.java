package dev.yidi.core.profile;

import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import dev.yidi.core.place.Tier;

/** Where a row of a routing table points 分拨去向. */
public sealed interface RouteTarget {
    /** To one organ, whatever it says of its competence; to its successor when it is abolished. */
    record ToOrgan(OrganId organ) implements RouteTarget {
        @Override
        public String toString() {
            return "organ " + organ;
        }
    }

    /** To the organ on {@code tier}, at the division over the place, that is competent for the matter. */
    record ToCompetent(Tier tier) implements RouteTarget {
        @Override
        public String toString() {
            return "competent " + tier;
        }
    }

    /** To the rows of another table; when none of them finds an organ, on to the next row of this one. */
    record ToTable(String table) implements RouteTarget {
        public ToTable {
            Text.identifier("table", table);
        }

        @Override
        public String toString() {
            return "table " + table;
        }
    }
}
