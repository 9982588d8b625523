package dev.yidi.core.indicator;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * By what cases are told apart 统计维度; each case has one value or none.
 *
 * @param <K> the values
 * @param key the value of a case
 * @param order in which groups are shown
 */
public record Dimension<K>(Function<CaseFacts, Optional<K>> key, Comparator<K> order) {
    /** 办理层级: the tier of the organ that answers for it. */
    public static Dimension<Tier> tier() {
        return new Dimension<>(CaseFacts::tier, Comparator.<Tier>naturalOrder());
    }

    /** 责任单位. */
    public static Dimension<OrganId> organ() {
        return new Dimension<>(facts -> Optional.of(facts.organ()), Comparator.comparing(OrganId::value));
    }

    /** 受理窗口. */
    public static Dimension<WindowId> window() {
        return new Dimension<>(facts -> facts.work().intake().window(), Comparator.comparing(WindowId::value));
    }

    /** 渠道. */
    public static Dimension<IntakeChannel> channel() {
        return new Dimension<>(
                facts -> Optional.of(facts.work().intake().channel()), Comparator.<IntakeChannel>naturalOrder());
    }

    /** 事项类型. */
    public static Dimension<CaseKind> kind() {
        return new Dimension<>(facts -> Optional.of(facts.kind()), Comparator.<CaseKind>naturalOrder());
    }

    /** 信访目的. */
    public static Dimension<PetitionCategory> category() {
        return new Dimension<>(facts -> facts.work().intake().category(), Comparator.<PetitionCategory>naturalOrder());
    }

    /** 事项细类, the second level of the catalogue. */
    public static Dimension<TopicCode> topic() {
        return new Dimension<>(CaseFacts::topic, Comparator.comparing(TopicCode::value));
    }

    /** 事项大类, the first level of {@code topics}. */
    public static Dimension<TopicCode> topicGroup(TopicCatalogue topics) {
        return new Dimension<>(
                facts -> facts.topic().map(code -> topics.parentOf(code).orElse(code)),
                Comparator.comparing(TopicCode::value));
    }

    /**
     * 属地: the division of {@code tier} that a matter arose in. A division that is over goes on in its successor, as of
     * the instant the facts stand at.
     */
    public static Dimension<DivisionCode> division(Territory territory, Tier tier, ZoneId zone) {
        return new Dimension<>(
                facts -> acting(facts, territory, zone).flatMap(place -> territory.ancestorAt(place, tier)),
                Comparator.comparing(DivisionCode::value));
    }

    /** 收件月份. */
    public static Dimension<YearMonth> monthReceived(ZoneId zone) {
        return new Dimension<>(
                facts -> Optional.of(month(facts.receivedAt(), zone)), Comparator.<YearMonth>naturalOrder());
    }

    /** 办结月份. */
    public static Dimension<YearMonth> monthConcluded(ZoneId zone) {
        return new Dimension<>(
                facts -> facts.concludedAt().map(at -> month(at, zone)), Comparator.<YearMonth>naturalOrder());
    }

    /** The month by which a case belongs to a period of {@code basis}. */
    public static Dimension<YearMonth> month(PeriodBasis basis, ZoneId zone) {
        return basis == PeriodBasis.RECEIVED ? monthReceived(zone) : monthConcluded(zone);
    }

    /** The division that acts for the place of {@code facts}; empty when the territory does not know the place. */
    static Optional<DivisionCode> acting(CaseFacts facts, Territory territory, ZoneId zone) {
        return territory.knows(facts.place())
                ? Optional.of(territory.successorOf(facts.place(), LocalDate.ofInstant(facts.asOf(), zone)))
                : Optional.empty();
    }

    private static YearMonth month(Instant at, ZoneId zone) {
        return YearMonth.from(at.atZone(zone));
    }
}
