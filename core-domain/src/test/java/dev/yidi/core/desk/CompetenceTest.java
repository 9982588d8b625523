package dev.yidi.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territories;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompetenceTest {
    private static final Territory TERRITORY = Territories.shipped("330122");
    private static final TopicCode LAND = new TopicCode("LAND");
    private static final TopicCode FOREST = new TopicCode("FOREST");
    private static final TopicCode LABOUR = new TopicCode("LABOUR");
    private static final TopicCatalogue CATALOGUE = TopicCatalogue.of(
            List.of(Topic.of("LAND", "土地"), Topic.in(LAND, "FOREST", "山林"), Topic.of("LABOUR", "劳动争议")));
    private static final DivisionCode COUNTY = DivisionCode.of("330122");
    private static final DivisionCode TOWN = DivisionCode.of("330122002");
    private static final DivisionCode VILLAGE = DivisionCode.of("330122002200");
    private static final DivisionCode OTHER_TOWN = DivisionCode.of("330122003");

    private static boolean covers(Competence competence, DivisionCode own, TopicCode topic, DivisionCode place) {
        return competence.covers(TERRITORY, CATALOGUE, own, CaseKind.DISPUTE, topic, place);
    }

    @Test
    void a_general_competence_covers_its_own_division_and_all_in_it() {
        assertThat(covers(Competence.general(), TOWN, LABOUR, VILLAGE)).isTrue();
        assertThat(covers(Competence.general(), TOWN, LABOUR, TOWN)).isTrue();
        assertThat(covers(Competence.general(), TOWN, LABOUR, OTHER_TOWN)).isFalse();
        assertThat(covers(Competence.general(), TOWN, LABOUR, COUNTY)).isFalse();
    }

    @Test
    void a_group_of_topics_covers_the_topics_in_it() {
        Competence land = Competence.on(Set.of(LAND));
        assertThat(covers(land, COUNTY, FOREST, VILLAGE)).isTrue();
        assertThat(covers(land, COUNTY, LABOUR, VILLAGE)).isFalse();
        assertThat(covers(Competence.on(Set.of(FOREST)), COUNTY, LAND, VILLAGE)).isFalse();
    }

    @Test
    void named_divisions_replace_the_own_one() {
        Competence lent = new Competence(Set.of(), Set.of(), Set.of(OTHER_TOWN));
        assertThat(covers(lent, TOWN, LAND, OTHER_TOWN)).isTrue();
        assertThat(covers(lent, TOWN, LAND, VILLAGE)).isFalse();
    }

    @Test
    void kinds_limit_it() {
        Competence petitions = new Competence(Set.of(), Set.of(CaseKind.PETITION), Set.of());
        assertThat(covers(petitions, COUNTY, LAND, VILLAGE)).isFalse();
        assertThat(petitions.covers(TERRITORY, CATALOGUE, COUNTY, CaseKind.PETITION, LAND, VILLAGE))
                .isTrue();
    }

    @Test
    void an_organ_is_competent_by_any_of_its_competences_and_by_none_if_it_has_none() {
        Organ organ = organ(List.of(Competence.on(Set.of(LABOUR)), Competence.on(Set.of(LAND))));
        assertThat(organ.isCompetentFor(TERRITORY, CATALOGUE, CaseKind.REQUEST, FOREST, VILLAGE))
                .isTrue();
        assertThat(organ(List.of()).isCompetentFor(TERRITORY, CATALOGUE, CaseKind.REQUEST, FOREST, VILLAGE))
                .isFalse();
    }

    private static Organ organ(List<Competence> competences) {
        return new Organ(
                new OrganId("org"),
                "某局",
                Tier.COUNTY,
                COUNTY,
                Optional.empty(),
                competences,
                Stationing.whole(),
                Optional.empty(),
                false);
    }
}
