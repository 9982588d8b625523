package dev.yidi.core.indicator;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.time.LimitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The figures of a set of cases 统计指标, by fixed formulas in whole numbers; each can be traced to its cases.
 *
 * @param cases the facts of each case, at one and the same instant
 * @param zone where days and months begin
 */
public record Figures(List<CaseFacts> cases, ZoneId zone) {
    public Figures {
        cases = List.copyOf(cases);
    }

    /** 收件数: the cases received. */
    public long received() {
        return cases.size();
    }

    /** 办结数: the cases that have come to a result. */
    public long concluded() {
        return cases.stream().filter(CaseFacts::isConcluded).count();
    }

    /** 在办数: the cases that have neither come to a result nor ended otherwise. */
    public long open() {
        return cases.stream()
                .filter(each -> !each.isConcluded() && !each.stage().ended())
                .count();
    }

    /** 按期率 of cases: those on time ÷ those on time or late; open and overdue is late, open and not due is neither. */
    public Ratio onTime(Norm norm) {
        return Ratio.of(with(norm, Timeliness::counts), each -> each.against(norm) == Timeliness.ON_TIME);
    }

    /** 按期率 of one duty, for instance 按期告知率 or 按期办结率: clocks of {@code limit} met ÷ met, missed or overdue. */
    public Ratio onTime(Norm norm, LimitId limit) {
        List<Timeliness> settled = cases.stream()
                .flatMap(each -> Stream.concat(each.duties().stream(), each.proceedingDuties().stream()))
                .filter(duty -> duty.limit().equals(limit))
                .map(duty -> duty.against(norm))
                .filter(Timeliness::counts)
                .toList();
        return Ratio.of(settled, each -> each == Timeliness.ON_TIME);
    }

    /** The limits that any of these cases had a duty under, by name. */
    public List<LimitId> limits() {
        return cases.stream()
                .flatMap(each -> Stream.concat(each.duties().stream(), each.proceedingDuties().stream()))
                .map(DutyFact::limit)
                .distinct()
                .sorted(Comparator.comparing(LimitId::value))
                .toList();
    }

    /** The cases behind a figure: those that stand so against {@code norm}. */
    public List<CaseId> cases(Norm norm, Timeliness timeliness) {
        return with(norm, each -> each == timeliness).stream()
                .map(CaseFacts::id)
                .toList();
    }

    /** The cases late against {@code norm}. */
    public long late(Norm norm) {
        return cases(norm, Timeliness.LATE).size();
    }

    /**
     * Days from receipt to reply, as calendar days between the two dates, at the {@code percent}-th percentile by nearest
     * rank: 50 is the median. Empty when nobody was replied to.
     */
    public Optional<Long> daysToReply(int percent) {
        if (percent < 1 || percent > 100) {
            throw new InvalidInputException(
                    "percent", List.of(new Fault("percent", "number.range", "expected 1 to 100, found " + percent)));
        }
        List<Long> days = cases.stream()
                .flatMap(each -> each.answeredAt().stream().map(at -> days(each.receivedAt(), at)))
                .sorted()
                .toList();
        int rank = (int) ((days.size() * (long) percent + 99) / 100);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(rank - 1));
    }

    /** How many rungs fired, by what they did; every action is there. */
    public Map<RungAction, Long> rungs() {
        Map<RungAction, Long> sums = new EnumMap<>(RungAction.class);
        for (RungAction action : RungAction.values()) {
            sums.put(
                    action,
                    cases.stream()
                            .mapToLong(each -> each.rungs().getOrDefault(action, 0))
                            .sum());
        }
        return Collections.unmodifiableMap(sums);
    }

    /** 跑动次数: trips per case. */
    public Ratio tripsPerCase() {
        return perCase(CaseFacts::trips);
    }

    /** 跑动地点: places per case. */
    public Ratio placesPerCase() {
        return perCase(CaseFacts::places);
    }

    /** 一地办结率: cases whose citizens had to come to at most one place ÷ all. */
    public Ratio onePlace() {
        return Ratio.of(cases, each -> each.places() <= 1);
    }

    /** 退回次数: returns per case. */
    public Ratio returnsPerCase() {
        return perCase(CaseFacts::returns);
    }

    /** 调解成功率: agreements in effect ÷ mediations every party consented to. */
    public Ratio mediationSuccess() {
        return new Ratio(sum(CaseFacts::agreed), sum(CaseFacts::mediated));
    }

    /** 群众满意率: ratings that are not unsatisfied ÷ ratings. */
    public Ratio satisfaction() {
        return new Ratio(sum(CaseFacts::satisfied), sum(CaseFacts::ratings));
    }

    /** 就地化解率: closed cases whose organ is at {@code level} or lower ÷ closed cases. */
    public Ratio solvedAtOrBelow(Tier level) {
        List<CaseFacts> closed =
                cases.stream().filter(each -> each.stage() == Stage.CLOSED).toList();
        return Ratio.of(
                closed, each -> each.tier().filter(tier -> !level.isBelow(tier)).isPresent());
    }

    /** The figure {@code indicator} under {@code options}. */
    public Figure figure(IndicatorId indicator, IndicatorOptions options) {
        Tally sum = Tally.none(indicator.factors());
        for (CaseFacts each : cases) {
            sum = sum.plus(indicator.tally(each, options, zone));
        }
        return Figure.of(indicator, indicator.form(options), sum);
    }

    /** The cases behind a figure, with what each contributes; together that is the figure. */
    public List<Contribution> behind(IndicatorId indicator, IndicatorOptions options) {
        return cases.stream()
                .map(each -> new Contribution(each.id(), indicator.tally(each, options, zone)))
                .filter(each -> !each.tally().isEmpty())
                .toList();
    }

    /**
     * The figure {@code indicator} month by month 走势: of every month of {@code period}, those without a case too. The cases must
     * be those of the period; what the months count adds up to what the figure counts over all of them.
     */
    public List<MonthFigure> course(Period period, IndicatorId indicator, IndicatorOptions options) {
        Map<YearMonth, Figures> parts =
                by(Dimension.month(period.basis(), zone)).parts();
        return period.months(zone).stream()
                .map(month ->
                        parts.getOrDefault(month, new Figures(List.of(), zone)).of(month, indicator, options))
                .toList();
    }

    private MonthFigure of(YearMonth month, IndicatorId indicator, IndicatorOptions options) {
        return new MonthFigure(month, received(), figure(indicator, options));
    }

    /** The same figures over the cases that fulfil {@code condition}. */
    public Figures where(Predicate<CaseFacts> condition) {
        return new Figures(cases.stream().filter(condition).toList(), zone);
    }

    /** The same figures over the cases of one group of {@code dimension}. */
    public <K> Figures where(Dimension<K> dimension, K value) {
        return where(each -> dimension.key().apply(each).filter(value::equals).isPresent());
    }

    /** The same figures over what arose in {@code division} or in what lies in it or was taken over by it. */
    public Figures in(DivisionCode division, Territory territory) {
        return where(each -> Dimension.acting(each, territory, zone)
                .filter(place -> territory.contains(division, place))
                .isPresent());
    }

    /** The same figures for each group of {@code dimension}. */
    public <K> Partition<K> by(Dimension<K> dimension) {
        SortedMap<K, List<CaseFacts>> groups = new TreeMap<>(dimension.order());
        List<CaseFacts> rest = new ArrayList<>();
        for (CaseFacts each : cases) {
            dimension
                    .key()
                    .apply(each)
                    .<List<CaseFacts>>map(key -> groups.computeIfAbsent(key, any -> new ArrayList<>()))
                    .orElse(rest)
                    .add(each);
        }
        Map<K, Figures> parts = new LinkedHashMap<>();
        groups.forEach((key, group) -> parts.put(key, new Figures(group, zone)));
        return new Partition<>(parts, new Figures(rest, zone));
    }

    /** The same figures for each topic; cases without topic are in none of them. */
    public Map<TopicCode, Figures> byTopic() {
        return by(Dimension.topic()).parts();
    }

    /** The same figures for each organ. */
    public Map<OrganId, Figures> byOrgan() {
        return by(Dimension.organ()).parts();
    }

    /** The same figures for each month of receipt. */
    public Map<YearMonth, Figures> byMonth() {
        return by(Dimension.monthReceived(zone)).parts();
    }

    /** The same figures for each kind. */
    public Map<CaseKind, Figures> byKind() {
        return by(Dimension.kind()).parts();
    }

    private List<CaseFacts> with(Norm norm, Predicate<Timeliness> condition) {
        return cases.stream().filter(each -> condition.test(each.against(norm))).toList();
    }

    private Ratio perCase(ToIntFunction<CaseFacts> count) {
        return new Ratio(sum(count), cases.size());
    }

    private long sum(ToIntFunction<CaseFacts> count) {
        return cases.stream().mapToLong(count::applyAsInt).sum();
    }

    private long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone));
    }
}
