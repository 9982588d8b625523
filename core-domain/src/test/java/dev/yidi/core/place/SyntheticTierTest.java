package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class SyntheticTierTest {
    private static final String CITY_WITHOUT_COUNTIES = """
            code,name,tier,parent
            4419,东莞市,PREFECTURE,
            441900003,东城街道,TOWNSHIP,4419
            441900101,石碣镇,TOWNSHIP,4419
            441900101001,石碣社区,VILLAGE,441900101
            """;

    private static Territory read(String csv) {
        return Territory.read(new StringReader(csv));
    }

    @Test
    void a_city_without_counties_gets_one_county_over_its_towns() {
        Territory territory = read(CITY_WITHOUT_COUNTIES).withSynthetic(Tier.COUNTY, "");
        DivisionCode county = DivisionCode.of("441900000000001");
        assertThat(territory.at(Tier.COUNTY)).singleElement().satisfies(division -> {
            assertThat(division.code()).isEqualTo(county);
            assertThat(division.name()).isEqualTo("东莞市");
            assertThat(division.parent()).contains(DivisionCode.of("4419"));
        });
        assertThat(territory.children(county)).extracting(Division::name).containsExactly("东城街道", "石碣镇");
        assertThat(territory.ancestorAt(DivisionCode.of("441900101001"), Tier.COUNTY))
                .contains(county);
    }

    @Test
    void such_a_city_may_also_be_a_county_of_its_own_at_the_root() {
        Territory territory = read("code,name,tier,parent\n441900,东莞市,COUNTY,\n441900003,东城街道,TOWNSHIP,441900\n");
        assertThat(territory.withSynthetic(Tier.COUNTY, "")).isEqualTo(territory);
    }

    @Test
    void each_village_without_grids_gets_one() {
        Territory territory = read("""
                        code,name,tier,parent
                        330122,县,COUNTY,
                        330122002,镇,TOWNSHIP,330122
                        330122002200,甲村,VILLAGE,330122002
                        330122002201,乙村,VILLAGE,330122002
                        330122002201005,乙村五格,GRID,330122002201
                        330122101,空镇,TOWNSHIP,330122
                        """).withSynthetic(Tier.GRID, "网格");
        assertThat(territory.at(Tier.GRID)).extracting(Division::name).containsExactly("甲村网格", "乙村五格");
        assertThat(territory.children(DivisionCode.of("330122002200")))
                .extracting(Division::code)
                .containsExactly(DivisionCode.of("330122002200001"));
        assertThat(territory.children(DivisionCode.of("330122101"))).isEmpty();
    }

    @Test
    void a_gap_is_filled_beside_parts_that_have_the_tier_and_taken_codes_are_passed_over() {
        Territory territory = read("""
                        code,name,tier,parent
                        330122,县,COUNTY,
                        330122000000001,开发区,TOWNSHIP,330122
                        330122000200,直管村,VILLAGE,330122
                        """).withSynthetic(Tier.TOWNSHIP, "直管");
        assertThat(territory.pathOf(DivisionCode.of("330122000200")))
                .containsExactly(
                        DivisionCode.of("330122"), DivisionCode.of("330122000000002"), DivisionCode.of("330122000200"));
        assertThat(territory.get(DivisionCode.of("330122000000002")).name()).isEqualTo("县直管");
    }
}
