package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {
    @ParameterizedTest
    @CsvSource({"330110, 余杭区, 12, 223", "330122, 桐庐县, 14, 218", "330922, 嵊泗县, 7, 38"})
    void the_shipped_counties_have_their_townships_and_villages(String code, String name, int townships, int villages) {
        Territory territory = Territories.shipped(code);
        assertThat(territory.root()).isEqualTo(Division.of(DivisionCode.of(code), name, Tier.COUNTY, Optional.empty()));
        assertThat(territory.at(Tier.TOWNSHIP)).hasSize(townships);
        assertThat(territory.at(Tier.VILLAGE)).hasSize(villages);
        assertThat(territory.divisions()).hasSize(1 + townships + villages);
        assertThat(territory.withSynthetic(Tier.GRID, "网格").at(Tier.GRID)).hasSize(villages);
    }

    @Test
    void known_places_stand_where_they_belong() {
        Territory county = Territories.shipped("330122");
        assertThat(county.get(DivisionCode.of("330122003")).name()).isEqualTo("桐君街道");
        assertThat(county.get(DivisionCode.of("330122101")).name()).isEqualTo("富春江镇");
        assertThat(county.get(DivisionCode.of("330122201")).name()).isEqualTo("莪山畲族乡");
        Territory islands = Territories.shipped("330922");
        assertThat(islands.ancestorAt(DivisionCode.of("330922203201"), Tier.TOWNSHIP))
                .contains(DivisionCode.of("330922203"));
        assertThat(islands.children(DivisionCode.of("330922203")))
                .extracting(Division::name)
                .containsExactly("花鸟村委会", "灯塔村委会");
    }

    @Test
    void the_files_are_in_the_form_that_is_written() throws IOException {
        assertThat(Territories.shippedCodes()).containsExactly("330110", "330122", "330922");
        for (String code : Territories.shippedCodes()) {
            try (InputStream file = Territories.class.getResourceAsStream("territory/" + code + ".csv")) {
                assertThat(file).isNotNull();
                assertThat(Territories.shipped(code).toCsv())
                        .isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void another_county_is_refused_with_the_codes_there_are() {
        assertThatThrownBy(() -> Territories.shipped("../330122"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("[330110, 330122, 330922]");
    }
}
