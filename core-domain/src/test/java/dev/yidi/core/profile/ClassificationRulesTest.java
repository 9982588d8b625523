package dev.yidi.core.profile;

import static dev.yidi.core.profile.SmallCounty.LAND;
import static dev.yidi.core.profile.SmallCounty.LAND_BORDER;
import static dev.yidi.core.profile.SmallCounty.LAND_LEASE;
import static dev.yidi.core.profile.SmallCounty.NOISE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassificationRulesTest {
    private final ClassificationRules rules = new ClassificationRules(
            List.of(
                    new TopicRule("border", LAND_BORDER, Map.of("地界", 3)),
                    new TopicRule("lease", LAND_LEASE, Map.of("承包", 3)),
                    new TopicRule("land", LAND, Map.of("土地", 2)),
                    new TopicRule("noise", NOISE, Map.of("噪声", 4))),
            List.of(
                    new KindRule("quarrel", CaseKind.DISPUTE, Optional.empty(), Map.of("邻居", 2)),
                    new KindRule(
                            "proposal", CaseKind.PETITION, Optional.of(PetitionCategory.SUGGESTION), Map.of("建议", 2))),
            NOISE,
            CaseKind.REQUEST,
            Optional.empty(),
            3);

    @Test
    void the_group_with_the_highest_sum_wins_and_then_its_best_topic() {
        Classification found = suggest("", "邻居占了我家承包的土地，晚上还有噪声");

        assertThat(found.topic()).isEqualTo(LAND_LEASE);
        assertThat(found.kind()).isEqualTo(CaseKind.DISPUTE);
        assertThat(found.category()).isEmpty();
        assertThat(found.reasons())
                .containsExactly(
                        reason("classification.topic.words", "land", 5, "承包 土地").with("topic", "land"),
                        reason("classification.topic.words", "land.lease", 3, "承包")
                                .with("topic", "land.lease"),
                        reason("classification.kind.words", "quarrel", 2, "邻居").with("kind", "DISPUTE"));
    }

    @Test
    void a_word_in_the_title_counts_more_and_once() {
        assertThat(suggest("承包", "噪声 噪声 噪声 噪声").topic()).isEqualTo(LAND_LEASE);
        assertThat(suggest("", "承包 承包 承包 噪声").topic()).isEqualTo(NOISE);
    }

    @Test
    void words_of_the_group_alone_give_the_group() {
        assertThat(suggest("", "土地").topic()).isEqualTo(LAND);
    }

    @Test
    void of_equals_the_first_of_the_list_wins() {
        assertThat(suggest("", "承包 地界").topic()).isEqualTo(LAND_BORDER);
        assertThat(suggest("", "邻居 建议").kind()).isEqualTo(CaseKind.DISPUTE);
    }

    @Test
    void without_a_word_the_defaults_are_taken_and_named() {
        Classification found = suggest("你好", "想问一下");

        assertThat(found.topic()).isEqualTo(NOISE);
        assertThat(found.kind()).isEqualTo(CaseKind.REQUEST);
        assertThat(found.reasons())
                .extracting(Reason::code)
                .containsExactly("classification.topic.default", "classification.kind.default");
    }

    @Test
    void a_kind_brings_its_category() {
        Classification found = suggest("建议", "");

        assertThat(found.kind()).isEqualTo(CaseKind.PETITION);
        assertThat(found.category()).contains(PetitionCategory.SUGGESTION);
    }

    private Classification suggest(String title, String body) {
        return SmallCounty.plain().with(rules).profile().classify(title, body);
    }

    private static Reason reason(String code, String rule, int score, String words) {
        return Reason.of(code).with("rule", rule).with("score", score).with("words", words);
    }
}
