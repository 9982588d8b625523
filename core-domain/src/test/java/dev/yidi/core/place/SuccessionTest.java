package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A village merged twice, a township split, and a grid left without successor. */
class SuccessionTest {
    private static final String HEADER = "code,name,tier,parent,valid_until,successors\n";
    private static final String ROWS = HEADER + """
            330122,县,COUNTY,,,
            330122001,旧镇,TOWNSHIP,330122,2010-12-31,330122002;330122003
            330122002,东街道,TOWNSHIP,330122,,
            330122003,西街道,TOWNSHIP,330122,,
            330122001201,旧村,VILLAGE,330122001,2005-12-31,330122001202
            330122001202,并村,VILLAGE,330122001,2010-12-31,330122002203
            330122002203,社区,VILLAGE,330122002,,
            330122001201001,旧村网格,GRID,330122001201,2005-12-31,
            330122001202001,并村网格,GRID,330122001202,2008-12-31,
            """;
    private static final Territory TERRITORY = Territory.read(new StringReader(ROWS));

    private static String follow(String code, int year) {
        return TERRITORY
                .get(TERRITORY.successorOf(DivisionCode.of(code), LocalDate.of(year, 7, 1)))
                .name();
    }

    @Test
    void successors_are_followed_from_one_to_the_next_as_time_goes_on() {
        assertThat(follow("330122001201", 2005)).isEqualTo("旧村");
        assertThat(follow("330122001201", 2008)).isEqualTo("并村");
        assertThat(follow("330122001201", 2020)).isEqualTo("社区");
        assertThat(follow("330122002203", 2020)).isEqualTo("社区");
    }

    @Test
    void after_a_split_the_principal_successor_comes_first() {
        assertThat(follow("330122001", 2020)).isEqualTo("东街道");
        assertThat(TERRITORY.successorsOf(DivisionCode.of("330122001"), LocalDate.of(2020, 1, 1)))
                .containsExactly(DivisionCode.of("330122002"), DivisionCode.of("330122003"));
        assertThat(TERRITORY.successorsOf(DivisionCode.of("330122001"), LocalDate.of(2010, 12, 1)))
                .containsExactly(DivisionCode.of("330122001"));
    }

    @Test
    void a_grid_without_successor_follows_its_village_once_that_is_over_too() {
        assertThat(follow("330122001201001", 2020)).isEqualTo("社区");
        assertThat(follow("330122001202001", 2009)).isEqualTo("并村网格");
        assertThat(follow("330122001202001", 2020)).isEqualTo("社区");
    }

    @Test
    void successors_that_lead_round_in_a_circle_are_named() {
        assertThatThrownBy(() -> Territory.read(new StringReader(HEADER + """
                        330122,县,COUNTY,,,
                        330122001,甲镇,TOWNSHIP,330122,2005-12-31,330122002
                        330122002,乙镇,TOWNSHIP,330122,2005-12-31,330122003;330122004
                        330122003,丙镇,TOWNSHIP,330122,2005-12-31,330122001
                        330122004,丁镇,TOWNSHIP,330122,,
                        330122005,戊镇,TOWNSHIP,330122,2005-12-31,330122001
                        """)))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.faults()).extracting(Fault::path).containsExactly("line 3", "line 4", "line 5");
                    assertThat(e.faults()).extracting(Fault::code).containsOnly("territory.successor-cycle");
                    assertThat(e.faults().get(0).message())
                            .contains("330122001000 > 330122002000 > 330122003000 > 330122001000");
                });
    }

    @Test
    void a_successor_inside_its_own_ended_predecessor_is_a_circle() {
        assertThatThrownBy(() -> Territory.read(new StringReader(HEADER + """
                        330122,县,COUNTY,,,
                        330122001,甲镇,TOWNSHIP,330122,2005-12-31,330122001200
                        330122001200,甲村,VILLAGE,330122001,2005-12-31,
                        """)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("line 4");
    }
}
