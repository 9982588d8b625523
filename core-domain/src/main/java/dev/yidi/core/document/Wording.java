package dev.yidi.core.document;

import dev.yidi.core.Citation;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How days, spans and legal sources read in a document 公文用语. */
public final class Wording {
    private static final Pattern YEAR = Pattern.compile("\\(\\d{4}\\)$");
    /** Of a text that was seen in part only no article can be named. */
    private static final String EXCERPT = "excerpt";

    private static final Pattern ARTICLE = Pattern.compile("(\\d+)(?: ¶(\\d+))?(?:\\((\\d+)\\))?");

    private Wording() {}

    /** {@code 2026年3月2日}. */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** {@code 30日} or {@code 5个工作日}. */
    public static String span(Span span) {
        return span.amount()
                + switch (span.unit()) {
                    case CALENDAR_DAY -> "日";
                    case WORKING_DAY -> "个工作日";
                    case HOUR -> "小时";
                    case MONTH -> "个月";
                };
    }

    /** {@code 《信访工作条例》第34条}; several are joined. */
    public static String basis(List<Citation> citations) {
        return citations.stream().map(Wording::basis).collect(Collectors.joining("、"));
    }

    /** What is only read into a text says so and where: nobody takes it for the law's own words. */
    private static String basis(Citation citation) {
        if (!citation.isLaw()) {
            Citation text = new Citation(citation.source().substring(Citation.READING.length()), citation.article());
            return "库内解读（参照" + basis(text) + "）";
        }
        String title = YEAR.matcher(citation.source()).replaceFirst("");
        return "《" + title + "》" + (citation.article().equals(EXCERPT) ? "" : article(citation.article()));
    }

    private static String article(String article) {
        Matcher matcher = ARTICLE.matcher(article);
        if (!matcher.matches()) {
            return "第" + article + "条";
        }
        String paragraph = matcher.group(2) == null ? "" : "第" + matcher.group(2) + "款";
        String item = matcher.group(3) == null ? "" : "第（" + matcher.group(3) + "）项";
        return "第" + matcher.group(1) + "条" + paragraph + item;
    }
}
