package dev.yidi.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.TopicCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicCatalogueTest {
    private static final TopicCode LAND = new TopicCode("LAND");
    private static final TopicCode FOREST = new TopicCode("LAND.FOREST");
    private static final TopicCode OTHER = new TopicCode("OTHER");
    private static final TopicCatalogue CATALOGUE = TopicCatalogue.of(
            List.of(Topic.in(LAND, "LAND.FOREST", "山林土地"), Topic.of("LAND", "土地"), Topic.of("OTHER", "其他")));

    @Test
    void groups_and_their_topics_are_found_in_the_order_of_the_catalogue() {
        assertThat(CATALOGUE.groups()).extracting(Topic::code).containsExactly(LAND, OTHER);
        assertThat(CATALOGUE.in(LAND)).extracting(Topic::name).containsExactly("山林土地");
        assertThat(CATALOGUE.in(OTHER)).isEmpty();
        assertThat(CATALOGUE.parentOf(FOREST)).contains(LAND);
        assertThat(CATALOGUE.parentOf(LAND)).isEmpty();
        assertThat(CATALOGUE.contains(FOREST)).isTrue();
        assertThat(CATALOGUE.contains(new TopicCode("NONE"))).isFalse();
        assertThat(CATALOGUE.find(OTHER)).map(Topic::name).contains("其他");
    }

    @Test
    void a_group_stands_for_its_topics_and_an_empty_set_for_all() {
        assertThat(CATALOGUE.isAmong(FOREST, Set.of(LAND))).isTrue();
        assertThat(CATALOGUE.isAmong(FOREST, Set.of(FOREST))).isTrue();
        assertThat(CATALOGUE.isAmong(FOREST, Set.of())).isTrue();
        assertThat(CATALOGUE.isAmong(LAND, Set.of(FOREST))).isFalse();
        assertThat(CATALOGUE.isAmong(FOREST, Set.of(OTHER))).isFalse();
    }

    @Test
    void every_fault_is_named_at_once() {
        assertThatThrownBy(() -> TopicCatalogue.of(List.of(
                        Topic.of("A", "甲"),
                        Topic.in(new TopicCode("A"), "B", "乙"),
                        Topic.in(new TopicCode("B"), "C", "丙"),
                        Topic.in(new TopicCode("X"), "D", "丁"),
                        Topic.of("A", "又甲"),
                        Topic.in(new TopicCode("E"), "E", "戊"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactly(
                                        "topics[4].code topics.duplicate-code",
                                        "topics[2].parent topics.too-deep",
                                        "topics[3].parent topics.unknown-parent",
                                        "topics[5].parent topics.too-deep"));
    }

    @Test
    void an_empty_catalogue_and_a_nameless_topic_are_refused() {
        assertThatThrownBy(() -> TopicCatalogue.of(List.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Topic(LAND, " ", Optional.empty())).isInstanceOf(InvalidInputException.class);
    }
}
