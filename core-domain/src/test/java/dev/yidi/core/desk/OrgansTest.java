package dev.yidi.core.desk;

import static dev.yidi.core.desk.Desks.id;
import static dev.yidi.core.desk.Desks.organ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territories;
import dev.yidi.core.place.Tier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrgansTest {
    private static List<String> faultsOf(Organ... organs) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> Organs.of(List.of(organs)));
        assertThat(refused).as("refused").isNotNull();
        return refused.faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    @Test
    void superiors_come_nearest_first_and_the_common_one_is_the_nearest_over_both() {
        Organs organs = Organs.of(List.of(
                organ("gov", "", ""),
                organ("justice", "gov", ""),
                organ("labour", "gov", ""),
                organ("office", Tier.TOWNSHIP, "justice", ""),
                organ("station", Tier.VILLAGE, "office", ""),
                organ("court", "", "")));
        assertThat(organs.superiorsOf(id("station"))).containsExactly(id("office"), id("justice"), id("gov"));
        assertThat(organs.superiorsOf(id("gov"))).isEmpty();
        assertThat(organs.commonSuperior(id("station"), id("labour"))).contains(id("gov"));
        assertThat(organs.commonSuperior(id("station"), id("office"))).contains(id("justice"));
        assertThat(organs.commonSuperior(id("gov"), id("labour"))).isEmpty();
        assertThat(organs.commonSuperior(id("court"), id("labour"))).isEmpty();
        assertThat(organs.isOver(id("gov"), id("station"))).isTrue();
        assertThat(organs.isOver(id("station"), id("gov"))).isFalse();
        assertThat(organs.isOver(id("gov"), id("gov"))).isFalse();
    }

    @Test
    void the_last_successor_acts_and_stands_in_as_superior() {
        Organs organs = Organs.of(List.of(
                organ("gov", "", ""),
                organ("land", "gov", "resources"),
                organ("resources", "gov", "planning"),
                organ("planning", "gov", ""),
                organ("landOffice", Tier.TOWNSHIP, "land", "")));
        assertThat(organs.currentOf(id("land"))).isEqualTo(id("planning"));
        assertThat(organs.currentOf(id("gov"))).isEqualTo(id("gov"));
        assertThat(organs.superiorsOf(id("landOffice"))).containsExactly(id("planning"), id("gov"));
        assertThat(organs.current())
                .extracting(Organ::id)
                .doesNotContain(id("land"), id("resources"))
                .hasSize(3);
        assertThat(organs.all()).hasSize(5);
    }

    @Test
    void every_fault_is_named_at_once() {
        assertThat(faultsOf(
                        organ("gov", "", ""),
                        organ("gov", "", ""),
                        organ("a", "nowhere", "nobody"),
                        organ("b", Tier.TOWNSHIP, "gov", ""),
                        organ("c", "b", "")))
                .containsExactly(
                        "organs[1].id organs.duplicate-id",
                        "organs[2].superior organs.unknown-superior",
                        "organs[2].successor organs.unknown-successor",
                        "organs[4].superior organs.superior-below");
    }

    @Test
    void a_circle_of_superiors_is_named_by_its_members() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> Organs.of(
                        List.of(organ("a", "b", ""), organ("b", "c", ""), organ("c", "a", ""), organ("d", "a", ""))));
        assertThat(refused.faults())
                .extracting(Fault::path)
                .containsExactly("organs[0].superior", "organs[1].superior", "organs[2].superior");
        assertThat(refused).hasMessageContaining("a > b > c > a").hasMessageContaining("c > a > b > c");
    }

    @Test
    void a_circle_that_arises_only_through_a_successor_is_named_too() {
        assertThat(faultsOf(organ("a", "b", ""), organ("b", "", "c"), organ("c", "a", "")))
                .containsExactly(
                        "organs[0].superior organs.superior-cycle", "organs[2].superior organs.superior-cycle");
        assertThat(faultsOf(organ("a", "b", ""), organ("b", "", "a")))
                .containsExactly("organs[0].superior organs.superior-cycle");
    }

    @Test
    void a_circle_of_successors_is_named() {
        assertThat(faultsOf(organ("a", "", "b"), organ("b", "", "a"), organ("c", "a", "")))
                .containsExactly(
                        "organs[0].successor organs.successor-cycle", "organs[1].successor organs.successor-cycle");
        assertThat(faultsOf(organ("a", "", "a"))).containsExactly("organs[0].successor organs.successor-cycle");
    }

    @Test
    void unknown_divisions_and_topics_are_found_against_the_territory() {
        Organ odd = new Organ(
                id("odd"),
                "某局",
                Tier.COUNTY,
                DivisionCode.of("110101"),
                Optional.empty(),
                List.of(new Competence(
                        Set.of(new TopicCode("LAND"), new TopicCode("NONE")),
                        Set.of(CaseKind.DISPUTE),
                        Set.of(DivisionCode.of("330122003"), DivisionCode.of("330199")))),
                Stationing.whole(),
                Optional.empty(),
                true);
        Organ city = new Organ(
                id("city"),
                "市信访局",
                Tier.PREFECTURE,
                DivisionCode.of("3301"),
                Optional.empty(),
                List.of(),
                Stationing.away(),
                Optional.empty(),
                false);
        Organs organs = Organs.of(List.of(odd, city));
        assertThat(organs.faultsOn(Territories.shipped("330122"), TopicCatalogue.of(List.of(Topic.of("LAND", "土地")))))
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly(
                        "organs[0].division organs.unknown-division",
                        "organs[0].competences[0].divisions organs.unknown-division",
                        "organs[0].competences[0].topics organs.unknown-topic");
        assertThat(organs.centres()).extracting(Organ::id).containsExactly(id("odd"));
    }

    @Test
    void an_unknown_organ_cannot_be_asked_about() {
        Organs organs = Organs.of(List.of(organ("gov", "", "")));
        assertThat(organs.find(id("none"))).isEmpty();
        assertThat(organs.knows(id("none"))).isFalse();
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> organs.superiorsOf(id("none"))))
                .hasMessageContaining("none");
    }
}
