package dev.yidi.example.center.report;

import dev.yidi.core.escalation.Norm;
import java.util.List;
import java.util.Locale;

/** Cases by month of receipt as stacked bars 按月柱状图: on time, late, not due, without such limit. */
final class MonthChart {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 260;
    private static final int LEFT = 40;
    private static final int BOTTOM = 34;
    private static final int TOP = 10;

    private final List<Group> months;
    private final long highest;

    MonthChart(List<Group> months) {
        this.months = months;
        this.highest = Math.max(
                1,
                months.stream()
                        .mapToLong(month -> month.figures().received())
                        .max()
                        .orElse(1));
    }

    String toSvg() {
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" role=\"img\" aria-label=\"按月收件数与按期情况 cases by month\">\n");
        grid(svg);
        for (int i = 0; i < months.size(); i++) {
            bar(svg, i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void grid(StringBuilder svg) {
        for (int i = 0; i <= 4; i++) {
            long value = Math.round(highest * i / 4.0);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>",
                    LEFT,
                    WIDTH,
                    Svg.number(y(value)),
                    Svg.number(y(value))));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text class=\"tick\" x=\"%d\" y=\"%s\" text-anchor=\"end\">%d</text>\n",
                    LEFT - 6,
                    Svg.number(y(value) + 4),
                    value));
        }
    }

    private void bar(StringBuilder svg, int index) {
        Group month = months.get(index);
        Tally tally = month.against(Norm.STATUTORY);
        double step = (WIDTH - LEFT) / (double) months.size();
        String x = Svg.number(LEFT + index * step + step * 0.12);
        String width = Svg.number(Math.min(step * 0.76, 42));
        svg.append(String.format(Locale.ROOT, "<g><title>%s: %d</title>", Html.text(month.name()), tally.all()));
        long below = 0;
        below = part(svg, "good", x, width, below, tally.onTime());
        below = part(svg, "bad", x, width, below, tally.late());
        below = part(svg, "wait", x, width, below, tally.notDue());
        part(svg, "none", x, width, below, tally.none());
        if (labelled(index)) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text class=\"tick\" x=\"%s\" y=\"%d\">%s</text>",
                    x,
                    HEIGHT - BOTTOM + 18,
                    Html.text(month.name())));
        }
        svg.append("</g>\n");
    }

    private long part(StringBuilder svg, String tone, String x, String width, long below, long count) {
        if (count > 0) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
                    tone,
                    x,
                    Svg.number(y(below + count)),
                    width,
                    Svg.number(y(below) - y(below + count))));
        }
        return below + count;
    }

    /** At most a dozen names fit below the bars. */
    private boolean labelled(int index) {
        return index % Math.max(1, (months.size() + 11) / 12) == 0;
    }

    private double y(long value) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (double) value / highest;
    }
}
