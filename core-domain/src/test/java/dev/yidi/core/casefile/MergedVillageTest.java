package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.RouteTarget;
import dev.yidi.core.profile.RoutingAdvice;
import dev.yidi.core.profile.RoutingRow;
import dev.yidi.core.profile.RoutingTables;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A village that was merged into another town: its cases stay where they were registered and go where people live now. */
class MergedVillageTest {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final DivisionCode NEW_VILLAGE = DivisionCode.of("990101102201");

    @Test
    void a_case_keeps_its_division_and_follows_the_successor_for_routing() {
        Play registered = Play.begin(profile(), Registration.petition());

        assertThat(registered.file().intake().place()).isEqualTo(CountyDesk.GRID);
        assertThat(advice(registered).organ()).isEqualTo(CountyDesk.HALL_A);
        assertThat(advice(registered.days(29)).organ())
                .as("the last day of the village")
                .isEqualTo(CountyDesk.HALL_A);
        Play merged = registered.days(30);
        assertThat(advice(merged).organ()).isEqualTo(CountyDesk.HALL_B);
        assertThat(merged.does(new AddNote(Play.text())).file().intake().place())
                .isEqualTo(CountyDesk.GRID);
    }

    private static RoutingAdvice advice(Play play) {
        return Signpost.of(play.file(), play.setting()).orElseThrow();
    }

    private static CountyProfile profile() {
        CountyProfile county = CountyDesk.profile();
        Territory territory = Territory.of(List.of(
                Division.of(CountyDesk.COUNTY, "甲县", Tier.COUNTY, Optional.empty()),
                Division.of(CountyDesk.TOWN_A, "乙镇", Tier.TOWNSHIP, Optional.of(CountyDesk.COUNTY)),
                Division.of(CountyDesk.TOWN_B, "丙乡", Tier.TOWNSHIP, Optional.of(CountyDesk.COUNTY)),
                ended(CountyDesk.VILLAGE, "丁村", Tier.VILLAGE, CountyDesk.TOWN_A, List.of(NEW_VILLAGE)),
                ended(CountyDesk.GRID, "丁村网格", Tier.GRID, CountyDesk.VILLAGE, List.of()),
                Division.of(NEW_VILLAGE, "戊村", Tier.VILLAGE, Optional.of(CountyDesk.TOWN_B))));
        return county.revise()
                .territory(territory)
                .routing(RoutingTables.of(
                        RoutingRow.all("town", new RouteTarget.ToCompetent(Tier.TOWNSHIP)),
                        RoutingRow.all("rest", new RouteTarget.ToOrgan(CountyDesk.CENTRE))))
                .profile();
    }

    private static Division ended(
            DivisionCode code, String name, Tier tier, DivisionCode parent, List<DivisionCode> successors) {
        return new Division(
                code,
                name,
                tier,
                Optional.of(parent),
                new Validity(LocalDate.of(2000, 1, 1), Optional.of(LAST)),
                successors,
                List.of());
    }
}
