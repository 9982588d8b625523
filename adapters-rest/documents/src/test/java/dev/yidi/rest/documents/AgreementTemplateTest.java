package dev.yidi.rest.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yidi.core.mediation.MediationType;
import dev.yidi.rest.documents.Paragraph.Setting;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form of an agreement is a text of the county, and what was agreed cannot change it. */
class AgreementTemplateTest {
    @Test
    void the_usual_form_has_everything_the_law_asks_for() {
        List<Paragraph> paper = write(AgreementTemplate.usual(), Sheets.CONTENT);

        assertThat(paper.get(0)).isEqualTo(new Paragraph(Setting.TITLE, "人民调解协议书"));
        assertThat(paper.get(1)).isEqualTo(new Paragraph(Setting.RIGHT, "编号：330122-2026-000001"));
        assertThat(text(paper))
                .contains("申请人：张三", "证件号码：330122199001011234", "被申请人：李四", "住所：城关镇中心村一组")
                .contains("各方对下列事实没有争议：", "1．楼道为公共部位", "本协议只解决上述争议的一部分。")
                .contains("1．李四向张三履行：支付人民币500元（大写：伍佰元整），银行转账。履行期限：2026年4月1日以前。")
                .contains("2．李四向张三履行：当面致歉。即时履行。", "调解地点：县调解中心二楼。")
                .contains("第二十九条", "三十日内共同向有管辖权的人民法院申请司法确认", "一式三份", "县人民调解委员会留存一份");
        assertThat(paper)
                .filteredOn(each -> each.setting() == Setting.SIGNATURE)
                .extracting(Paragraph::text)
                .containsExactly("申请人（签名、盖章或者按指印）：", "被申请人（签名、盖章或者按指印）：", "调解员（签名）：孙和", "记录人（签名）：");
        assertThat(paper.get(paper.size() - 2).text()).isEqualTo("2026年3月20日");
    }

    @Test
    void an_agreement_that_has_no_effect_yet_leaves_its_day_open() {
        String text = text(AgreementTemplate.usual()
                .write(new AgreementFields(
                                Sheets.of(MediationType.PEOPLES, Sheets.CONTENT, Optional.empty()), Sheets.NAMES)
                        .all()));

        assertThat(text).contains("年　　月　　日").doesNotContain("2026年3月20日");
    }

    @ParameterizedTest
    @EnumSource(MediationType.class)
    void every_type_of_mediation_has_a_title_and_only_peoples_mediation_its_law(MediationType type) {
        List<Paragraph> paper = AgreementTemplate.usual()
                .write(new AgreementFields(
                                Sheets.of(type, Sheets.CONTENT, Optional.of(LocalDate.of(2026, 3, 20))), Sheets.NAMES)
                        .all());

        assertThat(paper.get(0).text()).endsWith("调解协议书");
        assertThat(text(paper).contains("人民调解法")).isEqualTo(type == MediationType.PEOPLES);
    }

    @Test
    void a_county_has_its_own_words() {
        AgreementTemplate own = AgreementTemplate.of(
                new StringReader("# 某县调解书\n\n\n\n{{content}}\n{{#parties}}\n{{name}}@\n{{/parties}}"));

        assertThat(write(own, "赔偿"))
                .containsExactly(
                        new Paragraph(Setting.TITLE, "某县调解书"),
                        new Paragraph(Setting.BLANK, ""),
                        new Paragraph(Setting.BODY, "赔偿"),
                        new Paragraph(Setting.SIGNATURE, "张三"),
                        new Paragraph(Setting.SIGNATURE, "李四"),
                        new Paragraph(Setting.BLANK, ""));
    }

    @Test
    void what_was_agreed_brings_no_marks_and_no_paragraphs_of_its_own() {
        for (String place : List.of("{{content}}", "{{{content}}}", "{{&content}}")) {
            AgreementTemplate form = AgreementTemplate.of(new StringReader(place));
            for (String content : List.of("# 作废", "## 一", "> 右", "签名@", "{{number}}", "<b>&amp;</b>", "张\uE000")) {
                assertThat(write(form, content)).as(place).containsExactly(new Paragraph(Setting.BODY, content));
            }
            assertThat(write(form, "一\r\n# 二\n三"))
                    .as(place)
                    .containsExactly(new Paragraph(Setting.BODY, "一\u2028# 二\u2028三"));
        }
    }

    @Test
    void what_is_no_form_is_said_at_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementTemplate.of(new StringReader("{{#parties}}{{name}}")))
                .withMessageContaining("agreement form: expected a Mustache text");
    }

    @Test
    void places_that_there_are_not_are_all_named_at_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementTemplate.of(new StringReader(
                        "{{numbr}} {{#parties}}{{nme}}{{^adress}}—{{/adress}}{{/parties}} {{>other}}")))
                .withMessageEndingWith("found adress, nme, numbr, other");
    }

    @Test
    void what_belongs_to_a_list_stands_inside_it() {
        for (String form : List.of(
                "{{#parties}}{{name}}{{/parties}}{{owedBy}}",
                "{{#parties}}{{^APPLICANT}}{{owedBy}}{{/APPLICANT}}{{/parties}}",
                "{{#partial}}{{^confirmable}}{{owedBy}}{{/confirmable}}{{/partial}}",
                "{{^PEOPLES}}{{owedBy}}{{/PEOPLES}}",
                "{{#owedBy}}一{{/owedBy}}",
                "{{#parties}}{{^phone}}{{owedBy}}{{/phone}}{{/parties}}")) {
            assertThatIllegalArgumentException()
                    .as(form)
                    .isThrownBy(() -> AgreementTemplate.of(new StringReader(form)))
                    .withMessageContaining("owedBy");
        }
        assertThat(write(AgreementTemplate.of(new StringReader("{{#parties}}{{-index}}{{name}};{{/parties}}")), "赔偿"))
                .containsExactly(new Paragraph(Setting.BODY, "1张三;2李四;"));
    }

    @Test
    void every_place_is_written() {
        Map<String, Object> written = new AgreementFields(
                        Sheets.of(MediationType.PEOPLES, Sheets.CONTENT, Optional.empty()), Sheets.NAMES)
                .all();

        assertThat(written)
                .containsOnlyKeys(Stream.of(
                                AgreementPlaces.TEXTS.stream(),
                                AgreementPlaces.LISTS.keySet().stream(),
                                AgreementPlaces.FLAGS.stream(),
                                Stream.of(MediationType.values()).map(Enum::name))
                        .flatMap(names -> names)
                        .toList()
                        .toArray(String[]::new));
        AgreementPlaces.LISTS.forEach((list, places) -> assertThat((List<?>) written.get(list))
                .as(list)
                .allSatisfy(row -> assertThat(((Map<?, ?>) row)
                                .keySet().stream().filter(name -> !AgreementPlaces.ROLES.contains(name)))
                        .map(String::valueOf)
                        .containsExactlyInAnyOrderElementsOf(places)));
    }

    private static List<Paragraph> write(AgreementTemplate form, String content) {
        return form.write(new AgreementFields(
                        Sheets.of(MediationType.PEOPLES, content, Optional.of(LocalDate.of(2026, 3, 20))), Sheets.NAMES)
                .all());
    }

    private static String text(List<Paragraph> paper) {
        return String.join("\n", paper.stream().map(Paragraph::text).toList());
    }
}
