package dev.yidi.example.center.report;

import dev.yidi.core.escalation.Norm;
import java.util.List;
import java.util.Locale;

/** Groups of cases as bars to the right 横向柱状图, the largest first: on time, late, not due, without such limit. */
final class RankChart {
    private static final int WIDTH = 960;
    private static final int LEFT = 250;
    private static final int RIGHT = 120;
    private static final int STEP = 26;

    private final List<Group> groups;
    private final String title;

    RankChart(String title, List<Group> groups) {
        this.title = title;
        this.groups = groups;
    }

    String toSvg() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n",
                WIDTH,
                groups.size() * STEP + 6,
                Html.text(title)));
        for (int i = 0; i < groups.size(); i++) {
            bar(svg, groups.get(i), i * STEP + 4);
        }
        return svg.append("</svg>\n").toString();
    }

    private void bar(StringBuilder svg, Group group, int y) {
        Tally tally = group.against(Norm.STATUTORY);
        svg.append(String.format(
                Locale.ROOT,
                "<g><title>%s: %d</title><text class=\"name\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                Html.text(group.name()),
                tally.all(),
                LEFT - 8,
                y + 14,
                Html.text(shortened(group.name()))));
        long before = 0;
        before = part(svg, "good", y, before, tally.onTime());
        before = part(svg, "bad", y, before, tally.late());
        before = part(svg, "wait", y, before, tally.notDue());
        before = part(svg, "none", y, before, tally.none());
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"tick\" x=\"%s\" y=\"%d\">%d · %s</text></g>\n",
                Svg.number(x(before) + 6),
                y + 14,
                tally.all(),
                tally.percent()));
    }

    private long part(StringBuilder svg, String tone, int y, long before, long count) {
        if (count > 0) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%s\" y=\"%d\" width=\"%s\" height=\"18\"/>",
                    tone,
                    Svg.number(x(before)),
                    y,
                    Svg.number(x(before + count) - x(before))));
        }
        return before + count;
    }

    private double x(long count) {
        long largest = groups.stream()
                .mapToLong(group -> group.figures().received())
                .max()
                .orElse(1);
        return LEFT + (WIDTH - LEFT - RIGHT) * (double) count / Math.max(1, largest);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) > 17
                ? name.substring(0, name.offsetByCodePoints(0, 16)) + "…"
                : name;
    }
}
