package dev.yidi.core.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tables in Chinese. Limits go by the names that the page of the example shows for them, acts and pauses by the term with which
 * their Javadoc begins: whoever changes either changes the page. What has no Chinese name is a failure.
 */
final class ChineseLaw implements LawWords {
    private static final Path PAGE_WORDS =
            Path.of("../examples/county-center/src/main/resources/dev/yidi/example/center/page/zh.js");
    private static final Pattern LIMIT = Pattern.compile("\"limit\\.([A-Z0-9_]+)\": \"([^\"]+)\"");
    private static final Pattern TERM =
            Pattern.compile("/\\*\\* (\\p{IsHan}[\\p{IsHan}、]*(?:, [\\p{IsHan}、]+)*)[^\n]*\\*/\n    ([A-Z_]+)[,\n]");
    private static final Pattern ARTICLE = Pattern.compile("([0-9]+)(?:\\(([0-9]+)\\))?(?: ¶([0-9]+))?");
    private static final Map<String, String> HEADS = Map.of(
            "limits",
            "时限 | 时长 | 起算 | 截止 | 末日遇休息日 | 延长 | 可以中止 | 依据 | 施行",
            "representatives",
            "规则 | 群体人数 | 代表至多 | 依据",
            "calendars",
            "年份 | 通知",
            "reasons",
            "依据 | 条款 | 据此作出的理由（项）");
    private static final Map<LimitUnit, String> UNITS = Map.of(
            LimitUnit.CALENDAR_DAY, "日", LimitUnit.WORKING_DAY, "个工作日", LimitUnit.HOUR, "小时", LimitUnit.MONTH, "个月");
    private static final Map<String, String> GRANTORS = Map.of(
            "ORGAN_HEAD", "本机关、单位负责人批准",
            "PARTIES", "各方当事人同意",
            "BODY_AND_PARTIES", "调解组织与各方当事人约定",
            "COURT_PRESIDENT", "本院院长批准",
            "HIGH_COURT", "高级人民法院批准",
            "RECONSIDERATION_BODY", "行政复议机关准许",
            "RECONSIDERATION_HEAD", "行政复议机构负责人批准",
            "ARBITRATION_HEAD", "仲裁委员会主任批准");
    private static final Map<String, String> ARTICLES_WITHOUT_NUMBER = Map.of("excerpt", "摘录");

    private final Map<String, String> limits;
    private final Map<String, String> acts;
    private final Map<String, String> pauses;

    private ChineseLaw(Map<String, String> limits, Map<String, String> acts, Map<String, String> pauses) {
        this.limits = limits;
        this.acts = acts;
        this.pauses = pauses;
    }

    static ChineseLaw read() throws IOException {
        Map<String, String> limits = LIMIT.matcher(Files.readString(PAGE_WORDS))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        return new ChineseLaw(limits, terms(Milestone.class), terms(PauseReason.class));
    }

    /** The term at the beginning of the Javadoc of each constant. */
    private static Map<String, String> terms(Class<? extends Enum<?>> type) throws IOException {
        Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        return TERM.matcher(Files.readString(source))
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(2), found -> found.group(1).replace(", ", "，")));
    }

    @Override
    public String heads(String table) {
        return named(HEADS, table);
    }

    @Override
    public String limit(LimitId limit) {
        return named(limits, limit.value()) + " `" + limit.value() + "`";
    }

    @Override
    public String span(Span span) {
        return span.amount() + named(UNITS, span.unit());
    }

    @Override
    public String acts(Set<Milestone> values) {
        return values.stream().map(act -> named(acts, act.name())).collect(Collectors.joining("；"));
    }

    @Override
    public String lastDay(RollPolicy roll) {
        return roll == RollPolicy.NONE ? "照算" : "顺延";
    }

    @Override
    public String extension(ExtensionRule rule) {
        return named(GRANTORS, rule.grantor())
                + rule.totalCap().map(cap -> "，合计至多" + span(cap)).orElse("")
                + rule.grants().map(grants -> "，至多" + grants + "次").orElse("");
    }

    @Override
    public String pauses(Set<PauseReason> values) {
        return values.stream().map(pause -> named(pauses, pause.name())).collect(Collectors.joining("；"));
    }

    @Override
    public String validity(Validity validity) {
        return validity.from() + " 起" + validity.until().map(day -> "，至 " + day).orElse("");
    }

    @Override
    public String groups(Optional<Integer> upTo) {
        return upTo.map(most -> most + "人以内").orElse("不限");
    }

    @Override
    public String source(String title) {
        return title;
    }

    @Override
    public String articles(Collection<String> articles) {
        return articles.stream().map(ChineseLaw::article).collect(Collectors.joining("、"));
    }

    private static String article(String article) {
        Matcher numbered = ARTICLE.matcher(article);
        if (!numbered.matches()) {
            return named(ARTICLES_WITHOUT_NUMBER, article);
        }
        return "第" + numbered.group(1) + "条"
                + Optional.ofNullable(numbered.group(3))
                        .map(number -> "第" + number + "款")
                        .orElse("")
                + Optional.ofNullable(numbered.group(2))
                        .map(number -> "第(" + number + ")项")
                        .orElse("");
    }

    private static <K> String named(Map<K, String> names, K code) {
        return Optional.ofNullable(names.get(code))
                .orElseThrow(() -> new AssertionError("expected a Chinese name of " + code));
    }
}
