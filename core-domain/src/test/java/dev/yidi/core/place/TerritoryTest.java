package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerritoryTest {
    private static final String SMALL = """
            code,name,tier,parent
            330122,县,COUNTY,
            330122002,甲镇,TOWNSHIP,330122
            330122002201,甲二村,VILLAGE,330122002
            330122101,乙镇,TOWNSHIP,330122
            330122002200,甲一村,VILLAGE,330122002
            330122002200001,甲一村第一网格,GRID,330122002200
            """;

    private static Territory read(String csv) {
        return Territory.read(new StringReader(csv));
    }

    private static DivisionCode code(String digits) {
        return DivisionCode.of(digits);
    }

    @Test
    void rows_in_any_order_make_a_tree_that_keeps_the_order_of_its_parts() {
        Territory territory = read(SMALL);
        assertThat(territory.root().name()).isEqualTo("县");
        assertThat(territory.divisions())
                .extracting(Division::name)
                .containsExactly("县", "甲镇", "甲二村", "甲一村", "甲一村第一网格", "乙镇");
        assertThat(territory.children(code("330122002")))
                .extracting(Division::name)
                .containsExactly("甲二村", "甲一村");
        assertThat(territory.children(code("330122101"))).isEmpty();
        assertThat(territory.within(code("330122002200")))
                .extracting(Division::name)
                .containsExactly("甲一村", "甲一村第一网格");
        assertThat(territory.tiers()).containsExactly(Tier.COUNTY, Tier.TOWNSHIP, Tier.VILLAGE, Tier.GRID);
        assertThat(territory.at(Tier.TOWNSHIP)).extracting(Division::name).containsExactly("甲镇", "乙镇");
    }

    @Test
    void the_way_up_and_containment_agree() {
        Territory territory = read(SMALL);
        DivisionCode grid = code("330122002200001");
        assertThat(territory.pathOf(grid))
                .containsExactly(code("330122"), code("330122002"), code("330122002200"), grid);
        assertThat(territory.ancestorAt(grid, Tier.TOWNSHIP)).contains(code("330122002"));
        assertThat(territory.ancestorAt(grid, Tier.GRID)).contains(grid);
        assertThat(territory.ancestorAt(grid, Tier.ZONE)).isEmpty();
        assertThat(territory.contains(code("330122002"), grid)).isTrue();
        assertThat(territory.contains(grid, grid)).isTrue();
        assertThat(territory.contains(grid, code("330122002"))).isFalse();
        assertThat(territory.contains(code("330122101"), grid)).isFalse();
    }

    @Test
    void an_unknown_division_contains_nothing_and_cannot_be_asked_about() {
        Territory territory = read(SMALL);
        DivisionCode unknown = code("330122999");
        assertThat(territory.contains(unknown, unknown)).isFalse();
        assertThat(territory.contains(code("330122"), unknown)).isFalse();
        assertThat(territory.find(unknown)).isEmpty();
        assertThat(territory.knows(unknown)).isFalse();
        assertThatThrownBy(() -> territory.get(unknown))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("330122999000");
        assertThatThrownBy(() -> territory.pathOf(unknown)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> territory.children(unknown)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_byte_order_mark_crlf_quotes_blank_lines_and_other_column_orders_are_taken() {
        Territory territory = read("\uFEFF\r\nParent,TIER,\"name\",code\r\n,county,\" 县, 大 \",330122\r\n\r\n"
                + " 330122 , township ,\"\"\"甲\"\"镇\",330122002\r\n");
        assertThat(territory.root().name()).isEqualTo("县, 大");
        assertThat(territory.get(code("330122002")).name()).isEqualTo("\"甲\"镇");
        assertThat(read(territory.toCsv())).isEqualTo(territory);
    }

    @Test
    void old_mac_line_ends_and_a_last_line_without_end_are_taken() {
        assertThat(read("code,name,tier,parent\r330122,县,COUNTY,\r330122002,镇,TOWNSHIP,330122")
                        .divisions())
                .hasSize(2);
    }

    @Test
    void the_version_changes_with_the_content_and_only_with_it() {
        Territory territory = read(SMALL);
        assertThat(read(SMALL).version()).isEqualTo(territory.version());
        assertThat(read(SMALL).hashCode()).isEqualTo(territory.hashCode());
        assertThat(read(SMALL.replace("乙镇", "丙镇")).version()).isNotEqualTo(territory.version());
        assertThat(territory.toString()).contains("330122000000", "6 divisions", territory.version());
    }

    @Test
    void history_is_read_and_written() {
        Territory territory = read("""
                code,name,tier,parent,valid_from,valid_until,successors,former_names
                330122,县,COUNTY,,,,,"老县@1958-04-01; 旧县 @1961-12-15"
                330122002,甲镇,TOWNSHIP,330122,1990-01-01,2004-12-31,330122101;330122102,
                330122101,乙镇,TOWNSHIP,330122,,,,
                330122102,丙镇,TOWNSHIP,330122,2005-01-01,,,
                """);
        Division town = territory.get(code("330122002"));
        assertThat(town.validity().from()).isEqualTo(LocalDate.of(1990, 1, 1));
        assertThat(town.successors()).containsExactly(code("330122101"), code("330122102"));
        assertThat(territory.root().formerNames())
                .containsExactly(
                        new FormerName("老县", LocalDate.of(1958, 4, 1)),
                        new FormerName("旧县", LocalDate.of(1961, 12, 15)));
        assertThat(territory.at(Tier.TOWNSHIP, LocalDate.of(2004, 6, 1)))
                .extracting(Division::name)
                .containsExactly("甲镇", "乙镇");
        assertThat(read(territory.toCsv())).isEqualTo(territory);
    }

    @Test
    void a_failing_reader_is_no_territory() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("line cut");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Territory.read(broken))
                .isInstanceOf(YidiException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void divisions_made_in_code_are_checked_alike() {
        Division county = Division.of(code("330122"), "县", Tier.COUNTY, Optional.empty());
        Division lost = Division.of(code("330122002"), "镇", Tier.TOWNSHIP, Optional.of(code("330123")));
        assertThat(Territory.of(List.of(county)).root()).isEqualTo(county);
        assertThatThrownBy(() -> Territory.of(List.of(county, lost, county)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactly(
                                        "divisions[0] territory.duplicate-code",
                                        "divisions[0] territory.roots",
                                        "divisions[1] territory.unknown-parent",
                                        "divisions[2] territory.duplicate-code",
                                        "divisions[2] territory.roots"));
        assertThatThrownBy(() -> Territory.of(List.of())).isInstanceOf(InvalidInputException.class);
    }
}
