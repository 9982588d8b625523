package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.InvalidInputException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerritoryFaultsTest {
    private static List<String> faultsOf(String csv) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> Territory.read(new StringReader(csv)));
        assertThat(refused).as("refused").isNotNull();
        return refused.faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    @Test
    void every_faulty_line_is_named_with_every_reason_in_the_order_of_the_file() {
        assertThat(faultsOf("""
                                code,name,tier,parent,valid_from,valid_until,successors,former_names
                                330122,县,COUNTY,,,,,
                                330122002,甲镇,TOWNSHIP,330122,,,,
                                33012200220A,,HAMLET,330122,soon,,,
                                330122002201,村,VILLAGE,330122009,,,,

                                330122002202,村,VILLAGE,330122002,2020-01-01,2019-01-01,,
                                330122002203,"村,VILLAGE,330122002,,,,
                                330122002204,村,VILLAGE,330122002
                                330122003,乙镇,COUNTY,330122,,,,
                                330123,邻县,COUNTY,,,,,
                                330122002,又镇,TOWNSHIP,330122,,,,
                                330122004,丙镇,TOWNSHIP,330122,,2020-01-01,330122005,
                                330122006,丁镇,TOWNSHIP,330122,,,330122002,老镇
                                330122007,戊镇,TOWNSHIP,330122,,,330122002,
                                """))
                .containsExactly(
                        "line 2 territory.roots",
                        "line 3 territory.duplicate-code",
                        "line 4 division-code.malformed",
                        "line 4 territory.tier",
                        "line 4 territory.date",
                        "line 4 text.blank",
                        "line 5 territory.unknown-parent",
                        "line 7 validity.reversed",
                        "line 8 territory.quotes",
                        "line 9 territory.fields",
                        "line 10 territory.tier-not-below-parent",
                        "line 11 territory.roots",
                        "line 12 territory.duplicate-code",
                        "line 13 territory.unknown-successor",
                        "line 14 territory.date",
                        "line 15 division.successor-without-end");
    }

    @Test
    void a_circle_of_parents_is_named_on_each_of_its_lines_and_only_there() {
        String csv = """
                code,name,tier,parent
                330122,县,COUNTY,
                330122001,甲,TOWNSHIP,330122001201001
                330122001201,乙,VILLAGE,330122001
                330122001201001,丙,GRID,330122001201
                330122001201002,丁,GRID,330122001201
                """;
        assertThat(faultsOf(csv))
                .containsExactly(
                        "line 3 territory.tier-not-below-parent",
                        "line 3 territory.parent-cycle",
                        "line 4 territory.parent-cycle",
                        "line 5 territory.parent-cycle");
    }

    @Test
    void a_division_that_is_its_own_parent_is_a_circle() {
        assertThat(faultsOf("code,name,tier,parent\n330122,县,COUNTY,330122\n"))
                .containsExactly("line 2 territory.tier-not-below-parent", "line 2 territory.parent-cycle");
    }

    @Test
    void parts_of_a_line_that_cannot_be_split_are_not_faulty_themselves() {
        assertThat(faultsOf("code,name,tier,parent\n330122,\"县,COUNTY,\n330122001,镇,TOWNSHIP,330122\n"))
                .containsExactly("line 2 territory.quotes");
    }

    @Test
    void a_wrong_header_is_refused_before_anything_else() {
        assertThat(faultsOf("code,name,tier\n")).containsExactly("line 1 territory.header");
        assertThat(faultsOf("\n\ncode,name,tier,parent,code,valid_form\n"))
                .containsExactly("line 3 territory.header", "line 3 territory.header");
        assertThat(faultsOf("330122,县,COUNTY,\n")).hasSize(8);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(faultsOf("")).containsExactly("line 1 territory.empty");
        assertThat(faultsOf("\uFEFF \r\n")).containsExactly("line 1 territory.empty");
        assertThat(faultsOf("code,name,tier,parent\n\n")).containsExactly("line 1 territory.empty");
    }

    @Test
    void a_long_circle_is_named_by_its_beginning_and_its_length() {
        StringBuilder csv = new StringBuilder("code,name,tier,parent,valid_until,successors\n330122,县,COUNTY,,,\n");
        for (int i = 0; i < 50; i++) {
            csv.append(330122100 + i)
                    .append(",镇,TOWNSHIP,330122,2020-01-01,")
                    .append(330122100 + (i + 1) % 50)
                    .append('\n');
        }
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> Territory.read(new StringReader(csv.toString())));
        assertThat(refused.faults())
                .hasSize(50)
                .allSatisfy(fault -> assertThat(fault.message()).endsWith("… (50 in all)"));
    }
}
