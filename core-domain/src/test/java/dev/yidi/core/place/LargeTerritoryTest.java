package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** A large county down to its grids: 1 + 30 + 900 + 26,100 divisions. */
class LargeTerritoryTest {
    private static final int TOWNSHIPS = 30;
    private static final int VILLAGES = 30;
    private static final int GRIDS = 29;

    private static String row(String code, String name, Tier tier, String parent) {
        return code + "," + name + "," + tier + "," + parent + "\n";
    }

    private static String csv() {
        StringBuilder csv = new StringBuilder("code,name,tier,parent\n").append(row("330122", "县", Tier.COUNTY, ""));
        for (int town = 100; town < 100 + TOWNSHIPS; town++) {
            csv.append(row("330122" + town, "镇" + town, Tier.TOWNSHIP, "330122"));
            for (int village = 200; village < 200 + VILLAGES; village++) {
                String code = "330122" + town + village;
                csv.append(row(code, "村" + village, Tier.VILLAGE, "330122" + town));
                for (int grid = 100; grid < 100 + GRIDS; grid++) {
                    csv.append(row(code + grid, "网格" + grid, Tier.GRID, code));
                }
            }
        }
        return csv.toString();
    }

    @Test
    void twenty_seven_thousand_divisions_are_read_and_every_one_lies_where_it_should() {
        Territory territory = Territory.read(new StringReader(csv()));
        assertThat(territory.divisions()).hasSize(1 + TOWNSHIPS * (1 + VILLAGES * (1 + GRIDS)));
        DivisionCode town = DivisionCode.of("330122115");
        assertThat(territory.within(town)).hasSize(1 + VILLAGES * (1 + GRIDS));
        for (Division grid : territory.at(Tier.GRID)) {
            boolean inTown = grid.code().value().startsWith("330122115");
            assertThat(territory.contains(town, grid.code())).isEqualTo(inTown);
            assertThat(territory.ancestorAt(grid.code(), Tier.TOWNSHIP))
                    .contains(DivisionCode.of(grid.code().value().substring(0, 9)));
        }
    }

    @Test
    void one_fault_among_them_is_found_by_its_line() {
        String csv =
                csv().replace("330122129229128,网格128,GRID,330122129229", "330122129229128,网格128,GRID,330122129999");
        assertThat(catchThrowable(() -> Territory.read(new StringReader(csv))))
                .hasMessageContaining("territory: 1 fault")
                .hasMessageContaining("line 27032");
    }
}
