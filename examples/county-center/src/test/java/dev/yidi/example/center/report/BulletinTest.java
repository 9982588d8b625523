package dev.yidi.example.center.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FileId;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.indicator.CaseFacts;
import dev.yidi.core.indicator.CourseFacts;
import dev.yidi.core.indicator.DutyFact;
import dev.yidi.core.indicator.DutyKind;
import dev.yidi.core.indicator.Figures;
import dev.yidi.core.indicator.IntakeFacts;
import dev.yidi.core.indicator.ServiceFacts;
import dev.yidi.core.indicator.Timeliness;
import dev.yidi.core.indicator.WorkFacts;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.LimitId;
import dev.yidi.ports.Finding;
import dev.yidi.ports.FindingKind;
import dev.yidi.ports.Verdict;
import dev.yidi.ports.profile.Presets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BulletinTest {
    private static final CountyProfile PROFILE = Presets.centre();
    private static final Instant MARCH = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-02T01:00:00Z");
    private static final Verdict SOUND = new Verdict(4, 20, List.of());

    private static CaseFacts facts(
            String id, String topic, String organ, Instant receivedAt, Optional<Integer> days, DutyFact... duties) {
        Optional<Instant> answered = days.map(count -> receivedAt.plus(Duration.ofDays(count)));
        return new CaseFacts(
                new CaseId(id),
                APRIL,
                CaseKind.REQUEST,
                Optional.of(new TopicCode(topic)),
                new OrganId(organ),
                Optional.of(Tier.COUNTY),
                DivisionCode.of("330122"),
                days.isPresent() ? Stage.CLOSED : Stage.ACCEPTED,
                days.map(count -> CaseResult.ANSWERED),
                receivedAt,
                answered,
                answered,
                List.of(duties),
                List.of(),
                Map.of(RungAction.REMIND, 1),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                new WorkFacts(
                        new IntakeFacts(IntakeChannel.ONLINE, Optional.empty(), Optional.empty(), false, 0),
                        new CourseFacts(
                                Optional.of(receivedAt), false, answered, Optional.empty(), List.of(Tier.COUNTY)),
                        new ServiceFacts(Optional.empty(), List.of(), List.of(), List.of())));
    }

    private static DutyFact duty(Timeliness statutory, Timeliness promised) {
        return new DutyFact(new LimitId("COUNTY_REQUEST"), DutyKind.REPLY, statutory, promised);
    }

    private static Bulletin bulletin(Verdict verdict) {
        List<CaseFacts> cases = List.of(
                facts(
                        "c1",
                        "transport.bus",
                        "jiaotong",
                        MARCH,
                        Optional.of(2),
                        duty(Timeliness.ON_TIME, Timeliness.ON_TIME)),
                facts(
                        "c2",
                        "transport.road",
                        "jiaotong",
                        MARCH,
                        Optional.of(9),
                        duty(Timeliness.ON_TIME, Timeliness.LATE)),
                facts(
                        "c3",
                        "environment.noise",
                        "shengtai",
                        APRIL,
                        Optional.empty(),
                        duty(Timeliness.LATE, Timeliness.LATE)),
                facts("c4", "environment.air", "shengtai", APRIL, Optional.empty()));
        return new Bulletin(
                "some<b>.csv",
                PROFILE,
                APRIL,
                new Figures(cases, PROFILE.zone()),
                Map.of(
                        new CaseId("c1"), new Bulletin.Row(2, "r1"),
                        new CaseId("c2"), new Bulletin.Row(3, "=r2"),
                        new CaseId("c3"), new Bulletin.Row(4, "r3,x"),
                        new CaseId("c4"), new Bulletin.Row(5, "r4")),
                List.of(new Bulletin.Note("说明", "a note")),
                List.of(new Bulletin.Remark(9, false, "a <fault>")),
                verdict);
    }

    @Test
    void the_parts_of_every_table_add_up_to_its_whole() {
        Bulletin bulletin = bulletin(SOUND);

        for (List<Group> groups : List.of(
                bulletin.byKind(), bulletin.byTopic(), bulletin.byOrgan(), bulletin.byMonth(), bulletin.byYear())) {
            for (Norm norm : Norm.values()) {
                Tally whole = bulletin.all().against(norm);
                assertThat(groups.stream()
                                .mapToLong(group -> group.against(norm).onTime())
                                .sum())
                        .isEqualTo(whole.onTime());
                assertThat(groups.stream()
                                .mapToLong(group -> group.against(norm).late())
                                .sum())
                        .isEqualTo(whole.late());
                assertThat(groups.stream()
                                .mapToLong(group -> group.against(norm).all())
                                .sum())
                        .isEqualTo(whole.all())
                        .isEqualTo(4);
            }
        }
    }

    @Test
    void a_tally_keeps_the_four_apart_and_divides_by_what_is_settled() {
        assertThat(bulletin(SOUND).all().against(Norm.STATUTORY)).isEqualTo(new Tally(2, 1, 0, 1));
        assertThat(bulletin(SOUND).all().against(Norm.STATUTORY).percent()).isEqualTo("66.7 %");
        assertThat(bulletin(SOUND).all().against(Norm.PROMISE).percent()).isEqualTo("33.3 %");
        assertThat(new Tally(0, 0, 3, 1).percent()).isEqualTo("–");
    }

    @Test
    void topics_are_those_of_the_first_level_the_largest_group_first() {
        assertThat(bulletin(SOUND).byTopic()).extracting(Group::name).containsExactly("交通运输", "环境保护");
        assertThat(bulletin(SOUND).byOrgan()).extracting(Group::name).containsExactly("县交通运输局", "市生态环境局县分局");
        assertThat(bulletin(SOUND).byMonth()).extracting(Group::name).containsExactly("2026-03", "2026-04");
    }

    @Test
    void the_page_needs_nothing_from_outside_and_escapes_what_it_shows() {
        String html = new HtmlReport(bulletin(SOUND)).toHtml();

        assertThat(html).startsWith("<!doctype html>").endsWith("</html>\n");
        assertThat(html).doesNotContain("src=", "href=", "url(", "@import", "<script", "http://", "https://");
        assertThat(html).contains("some&lt;b&gt;.csv", "a &lt;fault&gt;").doesNotContain("<b>.csv", "<fault>");
        assertThat(html).contains("66.7 %", "33.3 %", "全部完好", "a note", "提醒 reminded");
        assertThat(new HtmlReport(bulletin(SOUND)).toHtml()).isEqualTo(html);
    }

    @Test
    void every_element_of_the_page_is_closed() {
        String html = new HtmlReport(bulletin(SOUND)).toHtml();

        for (String element : List.of("section", "table", "tr", "th", "td", "svg", "g", "div", "details", "li", "p")) {
            assertThat(count(html, "<" + element + "[ >]"))
                    .as(element)
                    .isPositive()
                    .isEqualTo(count(html, "</" + element + ">"));
        }
    }

    @Test
    void a_journal_that_is_not_sound_is_said_everywhere() {
        Verdict broken = new Verdict(4, 20, List.of(new Finding(new FileId("c1"), 2, FindingKind.CHANGED)));

        assertThat(new HtmlReport(bulletin(broken)).toHtml())
                .contains("发现异常 findings: 1")
                .doesNotContain("全部完好");
        assertThat(new TextReport(bulletin(broken)).lines()).last().asString().contains("发现异常 findings: 1");
    }

    @Test
    void case_by_case_every_figure_can_be_counted_again() {
        String csv = new CaseRows(bulletin(SOUND)).toCsv();

        assertThat(csv).startsWith("\uFEFFline,id,kind,topic,").endsWith("\r\n");
        assertThat(csv.lines()).hasSize(5);
        assertThat(csv.lines().filter(line -> line.contains(",LATE,LATE,")).count())
                .isEqualTo(1);
        assertThat(csv).contains("4,\"r3,x\",REQUEST,environment.noise,shengtai,ACCEPTED,2026-04-02T09:00:00+08:00,,,");
    }

    @Test
    void nothing_becomes_a_formula_in_a_spreadsheet() {
        assertThat(new CaseRows(bulletin(SOUND)).toCsv()).contains("3,'=r2,");
    }

    @Test
    void the_terminal_shows_the_parts_and_the_whole_last() {
        List<String> lines = new TextReport(bulletin(SOUND)).lines();

        assertThat(lines).anyMatch(line -> line.startsWith("县交通运输局"));
        assertThat(lines).anyMatch(line -> line.contains("第 9 行 line 9: 未收 not taken: a <fault>"));
        assertThat(lines).last().asString().contains("4 卷 files", "全部完好 all sound");
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .count();
    }
}
