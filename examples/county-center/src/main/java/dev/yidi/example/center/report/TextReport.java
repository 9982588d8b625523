package dev.yidi.example.center.report;

import dev.yidi.core.escalation.Norm;
import dev.yidi.core.indicator.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bulletin as lines for a terminal 终端报表. */
public final class TextReport {
    private static final int MOST_REMARKS = 20;
    private static final int MOST_MONTHS = 24;

    private final Bulletin bulletin;

    /** The lines of {@code bulletin}. */
    public TextReport(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    /** The lines: the parts first and the whole at the end, where it is read. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        section(lines, "事项种类 kind", bulletin.byKind());
        section(lines, "事项类别 topic", bulletin.byTopic());
        section(lines, "责任单位 organ", bulletin.byOrgan());
        section(
                lines,
                "收件时间 received",
                bulletin.byMonth().size() > MOST_MONTHS ? bulletin.byYear() : bulletin.byMonth());
        section(lines, "总计 whole", List.of(bulletin.all()));
        lines.add("  （天数指收到到答复 days are those to the reply；各列 columns: 收件 in，办结 done；法定 statutory: 按期 on time，"
                + "超期 late，未到期 not due，无此时限 no limit；承诺 promised: 按期，超期）");
        lines.add("");
        lines.addAll(duties());
        lines.addAll(remarks());
        lines.add("");
        lines.addAll(overview());
        return List.copyOf(lines);
    }

    private List<String> overview() {
        Figures figures = bulletin.figures();
        boolean sound = bulletin.verdict().isSound();
        return List.of(
                "截至 as of " + bulletin.timeText(bulletin.asOf()) + "：收件 received " + figures.received()
                        + "，办结 concluded " + figures.concluded() + "，在办 open " + figures.open(),
                "按期率 on time: 法定 statutory "
                        + bulletin.all().against(Norm.STATUTORY).percent() + "，承诺 promised "
                        + bulletin.all().against(Norm.PROMISE).percent() + "；答复天数 days to reply: 中位数 median "
                        + bulletin.all().days(50) + "，90 % " + bulletin.all().days(90),
                "升级措施 rungs: " + rungs(figures),
                "日志核验 journals: " + bulletin.verdict().files() + " 卷 files, "
                        + bulletin.verdict().entries()
                        + " 条 entries, "
                        + (sound
                                ? "全部完好 all sound"
                                : "发现异常 findings: "
                                        + bulletin.verdict().findings().size()));
    }

    private static String rungs(Figures figures) {
        return figures.rungs().entrySet().stream()
                .map(entry -> Label.of(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining("，"));
    }

    private static void section(List<String> lines, String title, List<Group> groups) {
        lines.add("");
        lines.addAll(table(groups, title));
    }

    private static List<String> table(List<Group> groups, String title) {
        TextTable table = new TextTable()
                .row(title, "收件", "办结", "法定按期", "超期", "未到期", "无时限", "按期率", "承诺按期", "超期", "按期率", "中位天数", "90 %");
        for (Group group : groups) {
            Tally law = group.against(Norm.STATUTORY);
            Tally promise = group.against(Norm.PROMISE);
            table.row(
                    group.name(),
                    group.figures().received(),
                    group.figures().concluded(),
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
        return table.lines();
    }

    private List<String> duties() {
        Figures figures = bulletin.figures();
        TextTable table = new TextTable().row("各项时限 each limit", "法定 statutory", "", "承诺 promised", "");
        figures.limits()
                .forEach(limit -> table.row(
                        limit,
                        figures.onTime(Norm.STATUTORY, limit),
                        Tally.percent(figures.onTime(Norm.STATUTORY, limit)),
                        figures.onTime(Norm.PROMISE, limit),
                        Tally.percent(figures.onTime(Norm.PROMISE, limit))));
        return table.lines();
    }

    private List<String> remarks() {
        if (bulletin.remarks().isEmpty()) {
            return List.of();
        }
        Stream<String> shown = bulletin.remarks().stream()
                .limit(MOST_REMARKS)
                .map(remark -> "  第 " + remark.line() + " 行 line " + remark.line() + ": "
                        + (remark.taken() ? "" : "未收 not taken: ") + remark.reason());
        Stream<String> rest = bulletin.remarks().size() > MOST_REMARKS
                ? Stream.of("  … 全部见网页报告 all of them stand in the report")
                : Stream.empty();
        return Stream.of(
                        Stream.of(
                                "",
                                "未能完整读入的行 rows not read, or not whole: "
                                        + bulletin.remarks().size()),
                        shown,
                        rest)
                .flatMap(each -> each)
                .toList();
    }
}
