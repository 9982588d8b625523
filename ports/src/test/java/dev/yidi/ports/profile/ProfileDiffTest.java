package dev.yidi.ports.profile;

import static dev.yidi.ports.profile.SmallDocument.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Mode;
import org.junit.jupiter.api.Test;

class ProfileDiffTest {
    private final CountyProfile small = SmallDocument.read(SmallDocument.TEXT);

    @Test
    void equal_profiles_have_no_difference() {
        assertThat(ProfileDiff.between(small, SmallDocument.read(SmallDocument.TEXT))
                        .isEmpty())
                .isTrue();
        for (Mode mode : Mode.values()) {
            assertThat(ProfileDiff.between(Presets.of(mode), Presets.of(mode)).isEmpty())
                    .isTrue();
        }
    }

    @Test
    void changes_are_told_by_path_in_the_order_of_the_document() {
        CountyProfile other = SmallDocument.read(with(
                "\"responseMinutes\": 30",
                "\"responseMinutes\": 45",
                "{\"id\": \"quarrels\", \"kinds\": [\"DISPUTE\"], \"to\": \"competent VILLAGE\"},",
                "",
                "\"30 working-days\"",
                "\"20 working-days\"",
                "{\"id\": \"late\",",
                "{\"id\": \"more\", \"when\": \"5 days after limit\", \"do\": \"LIST\"}, {\"id\": \"late\",",
                "\"centre.name\": \"甲县中心\"",
                "\"centre.name\": \"乙县中心\""));

        assertThat(ProfileDiff.between(small, other)).hasToString("""
                        ~ organs[land].stationing.responseMinutes: 30 → 45
                        - routing.tables[main].rows[quarrels]: {"id": "quarrels", "kinds": ["DISPUTE"], "to": "competent VILLAGE"}
                        ~ promises[0].span: "30 working-days" → "20 working-days"
                        + ladders[handling].rungs[more]: {"id": "more", "when": "5 days after limit", "do": "LIST"}
                        ~ texts.centre.name: "甲县中心" → "乙县中心\"""");
    }

    @Test
    void the_order_of_rows_matters_and_is_told() {
        CountyProfile other = SmallDocument.read(with(
                "{\"id\": \"quarrels\", \"kinds\": [\"DISPUTE\"], \"to\": \"competent VILLAGE\"},",
                "",
                "{\"id\": \"land\", \"topics\": [\"land\"], \"to\": \"table land\"},",
                "{\"id\": \"land\", \"topics\": [\"land\"], \"to\": \"table land\"}, {\"id\": \"quarrels\", \"kinds\":"
                        + " [\"DISPUTE\"], \"to\": \"competent VILLAGE\"},"));

        assertThat(ProfileDiff.between(small, other))
                .hasToString("~ routing.tables[main].rows order: [quarrels, land, others] → [land, quarrels, others]");
    }

    @Test
    void added_and_removed_values_of_a_set_are_told_one_by_one() {
        CountyProfile other = SmallDocument.read(with("\"channels\": [\"VISIT\"]", "\"channels\": [\"PHONE\"]"));

        assertThat(ProfileDiff.between(small, other).changes())
                .extracting(ProfileChange::toString)
                .containsExactly(
                        "- routing.tables[land].rows[office].channels[VISIT]: \"VISIT\"",
                        "+ routing.tables[land].rows[office].channels[PHONE]: \"PHONE\"");
    }

    @Test
    void rules_that_are_kept_or_dropped_are_told_by_edition() {
        String rules = "\"rules\": {\"base\": \"national-2022\"},";
        String local = "{\"base\": \"zhejiang-2016\", \"id\": \"local\", \"version\": \"4\", \"limits\": []}";
        CountyProfile changed = SmallDocument.read(
                with(rules, "\"rules\": {\"base\": \"national-2022\"}, \"formerRules\": [" + local + "],"));

        assertThat(changed.rulesOf("local.zhejiang-2016 4.1")).isPresent();
        assertThat(ProfileDiff.between(small, changed).changes())
                .extracting(ProfileChange::path)
                .containsExactly("formerRules.local.zhejiang-2016 4.1");
    }

    @Test
    void the_presets_differ_in_more_than_their_names() {
        ProfileDiff diff = ProfileDiff.between(Presets.centre(), Presets.sunk());

        assertThat(diff.changes())
                .extracting(ProfileChange::path)
                .contains("mode", "territory.root", "routing.tables[district]", "policy.reopenTimes");
        assertThat(diff.toString().lines()).hasSize(diff.changes().size());
    }
}
