package dev.yidi.ports.profile;

import static dev.yidi.ports.profile.SmallDocument.faults;
import static dev.yidi.ports.profile.SmallDocument.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.OrganId;
import dev.yidi.core.YidiException;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.KindRule;
import dev.yidi.core.profile.TopicRule;
import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileDocumentsTest {
    @Test
    void a_short_document_becomes_a_whole_profile() {
        CountyProfile profile = SmallDocument.read(SmallDocument.TEXT);

        assertThat(profile.territory().at(Tier.GRID))
                .extracting(grid -> grid.name())
                .containsExactly("丁村网格");
        Organ village = profile.organs().get(new OrganId("cun-990101101201"));
        assertThat(village.name()).isEqualTo("丁村村委会");
        assertThat(village.division()).isEqualTo(DivisionCode.of("990101101201"));
        assertThat(village.superior()).contains(new OrganId("centre"));
        assertThat(profile.classification().topics()).extracting(TopicRule::id).containsExactly("land.border");
        assertThat(profile.classification().topics().get(0).words())
                .containsEntry("界址", 3)
                .containsEntry("田埂", 1);
        assertThat(profile.classification().kinds()).extracting(KindRule::id).containsExactly("quarrel");
        assertThat(profile.text("centre.name")).contains("甲县中心");
    }

    @Test
    void bytes_are_read_like_text() {
        InputStream bytes = new ByteArrayInputStream(SmallDocument.TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(ProfileDocuments.read(bytes)).isEqualTo(SmallDocument.read(SmallDocument.TEXT));
    }

    @Test
    void an_organ_of_the_document_stands_before_the_template() {
        CountyProfile profile = SmallDocument.read(with(
                "{\"id\": \"land\", \"name\"",
                "{\"id\": \"cun-990101101201\", \"name\": \"自管村\", \"tier\": \"VILLAGE\", \"division\": \"990101101201\","
                        + " \"competences\": [{}]}, {\"id\": \"land\", \"name\""));

        assertThat(profile.organs().get(new OrganId("cun-990101101201")).name()).isEqualTo("自管村");
        assertThat(profile.organs().get(new OrganId("cun-990101101201")).superior())
                .isEqualTo(Optional.empty());
    }

    @Test
    void two_texts_under_one_edition_are_a_fault() {
        String rules = "\"rules\": {\"base\": \"national-2022\"},";
        String own = "{\"id\": \"national-2022\", \"version\": \"1\", \"limits\": []}";

        assertThat(faults(with(rules, rules + " \"formerRules\": [" + own + "],")))
                .containsExactly("formerRules profile.twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "[1]", "{\"a\": }", "{\"a\": 1", "\"text\"", "null", "{\"a\": NaN}", "{'a': 1}"})
    void what_is_not_a_json_object_is_refused(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    @Test
    void duplicate_fields_and_trailing_tokens_are_faults_with_their_place() {
        String text = with("\"id\": \"small\",", "\"id\": \"small\", \"id\": \"other\",")
                .replace("\"rungs\": [", "\"rungs\": [], \"rungs\": [");

        assertThat(faults(text + " {}"))
                .contains("id json.twice", "ladders[0].rungs json.twice")
                .anyMatch(fault -> fault.matches("line [0-9]+, column [0-9]+ json.trailing"));
    }

    @Test
    void unknown_fields_are_refused_with_their_path() {
        assertThat(faults(with(
                        "\"mode\":",
                        "\"extra\": 1, \"mode\":",
                        "{\"id\": \"w1\",",
                        "{\"colour\": \"red\", \"id\": \"w1\",",
                        "\"to\": \"organ land\"",
                        "\"to\": \"organ land\", \"when\": \"always\"")))
                .containsExactlyInAnyOrder(
                        "extra profile.unknown-field",
                        "windows[w1].colour profile.unknown-field",
                        "routing.tables[land].rows[office].when profile.unknown-field");
    }

    @Test
    void faults_of_form_and_of_content_are_told_together() {
        assertThat(faults(with(
                        "\"mode\": \"CENTRE\"",
                        "\"mode\": \"TOWER\"",
                        "\"zone\": \"Asia/Shanghai\"",
                        "\"zone\": \"Mars/Base\"",
                        "\"undifferentiated\": true",
                        "\"undifferentiated\": \"yes\"",
                        "\"superior\": \"centre\", \"competences\": [{\"topics\": [\"land\"]}]",
                        "\"superior\": \"nobody\", \"competences\": [{\"topics\": [\"weather\"]}]",
                        "\"defaultTopic\": \"rest\"",
                        "\"defaultTopic\": \"nothing\"",
                        "\"30 working-days\"",
                        "\"60 working-days\"",
                        "3 working-days before promise",
                        "soon",
                        "\"returnLimit\": 2",
                        "\"returnLimit\": 20",
                        "\"centre.name\": \"甲县中心\"",
                        "\"centre.name\": 7")))
                .containsExactlyInAnyOrder(
                        "mode profile.choice",
                        "zone profile.malformed",
                        "windows[w1].undifferentiated profile.flag",
                        "organs[land].superior organs.unknown-superior",
                        "organs[land].competences[0].topics profile.unknown-topic",
                        "classification.defaultTopic profile.unknown-topic",
                        "promises[0].span profile.promise-later",
                        "ladders[handling].rungs[remind].when profile.moment",
                        "policy.returnLimit policy.range",
                        "texts[centre.name] profile.text");
    }

    @Test
    void what_only_follows_from_a_broken_part_is_not_told() {
        assertThat(faults(with("\"id\": \"land\", \"name\": \"土地局\"", "\"id\": \"land\", \"name\": 5")))
                .containsExactly("organs[land].name profile.text");
        assertThat(faults(with("\"land.border\": \"地界\"", "\"land.border\": 5")))
                .containsExactly("topics[land].topics.land.border profile.text");
        assertThat(faults(with("\"to\": \"organ land\"", "\"to\": \"somewhere\"")))
                .containsExactly("routing.tables[land].rows[office].to profile.target");
    }

    @Test
    void a_planted_dead_end_is_named() {
        assertThat(faults(with(
                        "{\"id\": \"others\", \"to\": \"organ centre\"}",
                        "{\"id\": \"others\", \"topics\": [\"rest\"], \"to\": \"organ centre\"}")))
                .isNotEmpty()
                .allMatch(fault -> fault.endsWith("routing.dead-end"));
    }

    @Test
    void a_planted_table_cycle_is_named() {
        assertThatThrownBy(() -> SmallDocument.read(with("\"to\": \"organ land\"", "\"to\": \"table main\"")))
                .hasMessageContaining("routing.tables[land].rows[office].target")
                .hasMessageContaining("the cycle main → land → main");
    }

    @Test
    void a_planted_superior_cycle_is_named_with_the_organs_on_it() {
        assertThatThrownBy(() -> SmallDocument.read(
                        with("\"stationing\": \"WHOLE\"", "\"stationing\": \"WHOLE\", \"superior\": \"land\"")))
                .hasMessageContaining("organs[centre].superior")
                .hasMessageContaining("centre > land > centre");
    }

    @Test
    void a_faulty_territory_names_its_lines() {
        assertThatThrownBy(() -> SmallDocument.read(
                        with("\"990101101,乙镇,TOWNSHIP,990101\"", "\"990101101,乙镇,TOWNSHIP,990102\"")))
                .hasMessageContaining("territory.line 3")
                .hasMessageContaining("990102");
        assertThat(faults(with("\"csv\": [", "\"shipped\": \"330122\", \"csv\": [")))
                .contains("territory profile.territory");
        assertThat(faults(SmallDocument.TEXT.replaceFirst("\"csv\": \\[[^]]*\\]", "\"shipped\": \"110101\"")))
                .contains("territory.territory territory.not-shipped");
    }

    @Test
    void a_template_is_told_once_however_many_divisions_it_spoils() {
        assertThat(faults(with("\"cun-{code}\"", "\"村 {name}\"")))
                .contains("organTemplates[0].organId identifier.malformed");
        assertThat(faults(with("\"cun-{code}\"", "\"cun-{district}\"")))
                .containsExactly("organTemplates[cun-{district}].id profile.pattern");
    }

    @Test
    void missing_sections_are_named() {
        assertThat(faults("{\"format\": \"yidi-profile/1\"}"))
                .contains(
                        "id profile.missing",
                        "mode profile.missing",
                        "territory profile.missing",
                        "classification profile.missing",
                        "routing profile.missing",
                        "rules profile.missing",
                        "policy profile.missing",
                        "topics topics.empty");
    }

    @Test
    void a_document_of_another_format_is_refused() {
        assertThat(faults(with("yidi-profile/1", "yidi-profile/9"))).containsExactly("format profile.format");
    }

    @Test
    void shipped_sections_are_taken_by_name_alone() {
        assertThat(faults(with("{\"base\": \"national-2022\"}", "{\"base\": \"national-1900\"}")))
                .containsExactly("rules.base profile.unknown-rules");
        assertThat(faults(SmallDocument.TEXT.replaceFirst(
                        "\"ladders\": \\[[\\s\\S]*?\\}\\s*\\],\\s*\"policy\"",
                        "\"ladders\": {\"shipped\": \"../presets/centre\"}, \"policy\"")))
                .contains("ladders.shipped profile.unknown-part");
    }

    @Test
    void a_reader_that_fails_is_not_a_faulty_document() {
        Reader broken = new FilterReader(new StringReader("")) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("lost");
            }
        };

        assertThatThrownBy(() -> ProfileDocuments.read(broken))
                .isExactlyInstanceOf(YidiException.class)
                .hasMessageContaining("cannot be read");
    }
}
