package dev.yidi.example.center.report;

import dev.yidi.core.casefile.Stage;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.indicator.CaseFacts;
import dev.yidi.core.indicator.Figures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A bulletin as one page that needs nothing from outside 网页报告. */
public final class HtmlReport {
    private static final String KEY = """
            <p class="key"><i class="good"></i>法定按期 on time<i class="bad"></i>法定超期 late<i class="wait"></i>未到期 not due\
            <i class="none"></i>无此时限 no such limit</p>
            """;

    private final Bulletin bulletin;
    private final CaseRows rows;

    /** The page of {@code bulletin}. */
    public HtmlReport(Bulletin bulletin) {
        this.bulletin = bulletin;
        this.rows = new CaseRows(bulletin);
    }

    /** The whole page. */
    public String toHtml() {
        return "<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<title>回放报告 Replay report · " + Html.text(bulletin.source()) + "</title>\n<style>\n" + css()
                + "</style>\n</head>\n<body>\n" + header() + "<main>\n" + summary() + notes() + limits()
                + group("按收件月份", "By month of receipt", bulletin.byMonth(), new MonthChart(bulletin.byMonth()).toSvg())
                + ranked("按事项类别", "By topic", bulletin.byTopic())
                + ranked("按责任单位", "By accountable organ", bulletin.byOrgan())
                + ranked("按事项种类", "By kind", bulletin.byKind())
                + rungs() + remarks() + verdict() + cases() + "</main>\n</body>\n</html>\n";
    }

    private String header() {
        return "<header><div><h1>回放报告 <small lang=\"en\">Replay report</small></h1><p>"
                + Html.text(bulletin.profile().name())
                + " · " + Html.text(bulletin.source()) + " · 截至 as of " + Html.text(bulletin.timeText(bulletin.asOf()))
                + "</p></div></header>\n";
    }

    private String summary() {
        Figures figures = bulletin.figures();
        Tally law = bulletin.all().against(Norm.STATUTORY);
        Tally promise = bulletin.all().against(Norm.PROMISE);
        return "<section>" + Html.heading("总览", "Overview") + "<div class=\"tiles\">"
                + tile(figures.received(), "收件 received")
                + tile(figures.concluded(), "办结 concluded")
                + tile(figures.open(), "在办 open")
                + tile(law.percent(), "法定按期率 on time, statutory (" + law.rate() + ")")
                + tile(promise.percent(), "承诺按期率 on time, promised (" + promise.rate() + ")")
                + tile(bulletin.all().days(50), "答复天数中位数 days to reply, median")
                + tile(bulletin.all().days(90), "答复天数 90 % days to reply, 90 %")
                + "</div></section>\n";
    }

    private static String tile(Object value, String name) {
        return "<div class=\"tile\"><b>" + Html.text(value) + "</b><span>" + Html.text(name) + "</span></div>";
    }

    private String notes() {
        return "<section>" + Html.heading("怎样读这份报告", "How to read this") + "<ol>"
                + bulletin.notes().stream()
                        .map(note -> "<li>" + Html.text(note.chinese()) + "<span lang=\"en\">"
                                + Html.text(note.english()) + "</span></li>")
                        .collect(Collectors.joining("\n"))
                + "</ol></section>\n";
    }

    private String limits() {
        Figures figures = bulletin.figures();
        String lines = figures.limits().stream()
                .map(limit -> Html.row(
                        limit,
                        figures.onTime(Norm.STATUTORY, limit),
                        Tally.percent(figures.onTime(Norm.STATUTORY, limit)),
                        figures.onTime(Norm.PROMISE, limit),
                        Tally.percent(figures.onTime(Norm.PROMISE, limit))))
                .collect(Collectors.joining());
        return "<section>" + Html.heading("各项时限", "Each limit") + "<div class=\"scroll\"><table>"
                + Html.head(
                        "时限|limit",
                        "法定按期 / 到期|on time / due",
                        "法定按期率|statutory",
                        "承诺按期 / 到期|on time / due",
                        "承诺按期率|promised")
                + "<tbody>" + lines + "</tbody></table></div></section>\n";
    }

    private String ranked(String chinese, String english, List<Group> groups) {
        return group(chinese, english, groups, new RankChart(chinese + " " + english, groups).toSvg());
    }

    private String group(String chinese, String english, List<Group> groups, String chart) {
        return "<section>" + Html.heading(chinese, english) + KEY + chart
                + "<details><summary>数据表 table</summary><div class=\"scroll\"><table>"
                + Html.head(
                        "",
                        "收件|received",
                        "办结|concluded",
                        "在办|open",
                        "法定按期|on time",
                        "法定超期|late",
                        "未到期|not due",
                        "无此时限|no limit",
                        "法定按期率|statutory",
                        "承诺按期|promised",
                        "承诺超期|late",
                        "承诺按期率|promised",
                        "中位天数|median",
                        "90 %")
                + "<tbody>" + groups.stream().map(HtmlReport::row).collect(Collectors.joining())
                + row(bulletin.all()).replace("<tr>", "<tr class=\"sum\">")
                + "</tbody></table></div></details></section>\n";
    }

    private static String row(Group group) {
        Figures figures = group.figures();
        Tally law = group.against(Norm.STATUTORY);
        Tally promise = group.against(Norm.PROMISE);
        return Html.row(
                group.name(),
                figures.received(),
                figures.concluded(),
                figures.open(),
                law.onTime(),
                law.late(),
                law.notDue(),
                law.none(),
                law.percent(),
                promise.onTime(),
                promise.late(),
                promise.percent(),
                group.days(50),
                group.days(90));
    }

    private String rungs() {
        return "<section>" + Html.heading("升级措施", "Rungs of the ladder") + "<div class=\"tiles\">"
                + bulletin.figures().rungs().entrySet().stream()
                        .map(entry ->
                                tile(entry.getValue(), Label.of(entry.getKey()).toString()))
                        .collect(Collectors.joining())
                + "</div></section>\n";
    }

    private String remarks() {
        String lines = bulletin.remarks().stream()
                .map(remark -> Html.row(remark.line(), remark.taken() ? "收下 taken" : "未收 not taken", remark.reason()))
                .collect(Collectors.joining());
        return bulletin.remarks().isEmpty()
                ? ""
                : "<section>" + Html.heading("未能完整读入的行", "Rows not read, or not whole")
                        + "<div class=\"scroll\"><table>"
                        + Html.head("行|line", "结果|result", "原因|reason") + "<tbody>" + lines
                        + "</tbody></table></div></section>\n";
    }

    private String verdict() {
        boolean sound = bulletin.verdict().isSound();
        return "<section>" + Html.heading("日志核验", "Check of the journals") + "<p>"
                + bulletin.verdict().files() + " 卷 files · "
                + bulletin.verdict().entries() + " 条记录 entries · <span class=\""
                + (sound
                        ? "sound\">全部完好，无改动、缺失或错序 all sound"
                        : "unsound\">发现异常 findings: "
                                + bulletin.verdict().findings().size())
                + "</span></p></section>\n";
    }

    private String cases() {
        String lines = rows.facts().map(this::caseRow).collect(Collectors.joining());
        return "<section>" + Html.heading("逐案清单", "Case by case")
                + "<details><summary>每个数字都可由此复核 every figure can be counted again from here</summary>"
                + "<div class=\"scroll\"><table>"
                + Html.head(
                        "行|line",
                        "编号|id",
                        "种类|kind",
                        "类别|topic",
                        "责任单位|organ",
                        "收件|received",
                        "答复|answered",
                        "法定|statutory",
                        "承诺|promised")
                + "<tbody>" + lines + "</tbody></table></div></details></section>\n";
    }

    private String caseRow(CaseFacts facts) {
        return Html.row(
                rows.row(facts).line(),
                rows.row(facts).id(),
                Label.of(facts.kind()).chinese(),
                facts.topic().map(bulletin::topicName).orElse(""),
                bulletin.organName(facts.organ()),
                bulletin.timeText(facts.receivedAt()).substring(0, 10),
                facts.answeredAt()
                        .map(at -> bulletin.timeText(at).substring(0, 10))
                        .orElse(facts.stage() == Stage.CLOSED ? "" : "在办 open"),
                Label.of(facts.against(Norm.STATUTORY)).chinese(),
                Label.of(facts.against(Norm.PROMISE)).chinese());
    }

    private static String css() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
