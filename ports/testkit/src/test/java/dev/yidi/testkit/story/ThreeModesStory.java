package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.StationingKind;
import dev.yidi.core.desk.Window;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Mode;
import dev.yidi.core.profile.RoutingQuestion;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import dev.yidi.ports.profile.Presets;
import dev.yidi.testkit.MovableTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 三种模式，五件事: the same five matters under the presets of 桐庐, 嵊泗 and 余杭, side by side. */
class ThreeModesStory {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);
    private static final List<Matter> MATTERS = List.of(
            new Matter("楼顶违建", CaseKind.REQUEST, "construction.illegal"),
            new Matter("邻里滴水", CaseKind.DISPUTE, "dispute.neighbour"),
            new Matter("拖欠工钱", CaseKind.DISPUTE, "dispute.labour"),
            new Matter("装修合同", CaseKind.DISPUTE, "dispute.contract"),
            new Matter("医保报销", CaseKind.REQUEST, "labour.medical"));

    @Test
    void the_same_matters_take_three_ways_from_values_of_the_profile_alone() {
        Map<Mode, List<Way>> ways =
                Stream.of(Mode.values()).collect(Collectors.toMap(mode -> mode, mode -> ways(Presets.of(mode))));
        tell(ways);

        // 桐庐: the building takes it; who is at home there or comes in turn answers.
        assertThat(organs(ways.get(Mode.CENTRE)))
                .containsExactly("zonghe COUNTY", "VILLAGE", "renshe COUNTY", "TOWNSHIP", "yibao COUNTY");
        assertThat(minutes(ways.get(Mode.CENTRE))).containsExactly(60);

        // 嵊泗: the same county offices are not in the house: each that is needed is called in.
        assertThat(organs(ways.get(Mode.LINKAGE)))
                .containsExactly("zhujian COUNTY", "VILLAGE", "renshe COUNTY", "TOWNSHIP", "yibao COUNTY");
        assertThat(minutes(ways.get(Mode.LINKAGE))).containsExactly(120, 120, 120);

        // 余杭: powers went down: four of five are settled in the town, and nobody has to be called.
        assertThat(ways.get(Mode.SUNK)).filteredOn(Way::nearby).hasSize(4);
        assertThat(ways.get(Mode.CENTRE)).filteredOn(Way::nearby).hasSize(2);
        assertThat(ways.get(Mode.LINKAGE)).filteredOn(Way::nearby).hasSize(2);
        assertThat(ways.get(Mode.SUNK).get(0).organ().id().value()).startsWith("zhifa-");
        assertThat(ways.get(Mode.SUNK).get(3).organ().id().value()).startsWith("sifasuo-");
        assertThat(minutes(ways.get(Mode.SUNK))).isEmpty();
    }

    @Test
    void windows_stand_in_the_county_town_on_the_islands_in_the_morning_or_in_every_town_on_saturdays() {
        assertThat(ways(Presets.centre())).allMatch(way -> way.windowTier() == Tier.COUNTY && !way.onSaturday());
        assertThat(ways(Presets.linkage())).allMatch(way -> way.windowTier() == Tier.TOWNSHIP && !way.onSaturday());
        assertThat(ways(Presets.sunk())).allMatch(way -> way.windowTier() == Tier.TOWNSHIP && way.onSaturday());
        assertThat(Presets.linkage().text("service.first"))
                .hasValueSatisfying(text -> assertThat(text).contains("网上先办"));
    }

    @Test
    void a_county_without_a_building_has_nobody_in_the_house_but_the_petition_office() {
        assertThat(Presets.linkage().organs().all())
                .filteredOn(organ -> organ.tier() == Tier.COUNTY)
                .filteredOn(organ -> organ.stationing().kind() == StationingKind.WHOLE
                        || organ.stationing().kind() == StationingKind.PERMANENT
                        || organ.stationing().kind() == StationingKind.ROTATING)
                .extracting(organ -> organ.id().value())
                .containsExactly("xinfang");
    }

    @Test
    void each_promises_in_its_own_time_and_climbs_its_own_ladder() {
        assertThat(promises(Presets.centre()))
                .containsExactly(
                        "15 working-days", "7 working-days", "20 working-days", "20 working-days", "15 working-days");
        assertThat(promises(Presets.linkage()))
                .containsExactly("20 working-days", "30 days", "30 days", "30 days", "20 working-days");
        assertThat(promises(Presets.sunk()))
                .containsExactly("7 working-days", "7 days", "20 days", "20 days", "10 working-days");
        assertThat(ways(Presets.centre())).extracting(Way::ladder).doesNotContain("");
        assertThat(ways(Presets.linkage())).extracting(Way::ladder).doesNotContain("");
        for (LimitId id : List.of(new LimitId("COUNTY_DISPUTE"), new LimitId("COUNTY_ACCEPT"))) {
            assertThat(ladder(Presets.linkage(), id)).isNotEqualTo(ladder(Presets.centre(), id));
        }
    }

    private static void tell(Map<Mode, List<Way>> ways) {
        try (Transcript transcript = new Transcript("三种模式五件事", MovableTime.at("2026-03-02T01:00:00Z"))) {
            for (int i = 0; i < MATTERS.size(); i++) {
                transcript.tell(MATTERS.get(i).name());
                for (Mode mode : Mode.values()) {
                    String county = Presets.of(mode).territory().root().name();
                    transcript.tell(
                            "  " + county + " " + mode + ": " + ways.get(mode).get(i));
                }
            }
        }
    }

    private static Optional<Ladder> ladder(CountyProfile profile, LimitId id) {
        return profile.ladderFor(
                profile.rules().limit(id).orElseThrow(),
                CaseKind.DISPUTE,
                Optional.of(MATTERS.get(1).topic()));
    }

    private static List<Way> ways(CountyProfile profile) {
        return MATTERS.stream().map(matter -> way(profile, matter)).toList();
    }

    private static Way way(CountyProfile profile, Matter matter) {
        DivisionCode grid = profile.territory().at(Tier.GRID).get(0).code();
        Organ organ = profile.organs()
                .get(profile.advise(RoutingQuestion.of(
                                matter.kind(), Optional.empty(), matter.topic(), grid, IntakeChannel.VISIT))
                        .orElseThrow()
                        .organ());
        LimitId id = new LimitId("COUNTY_" + matter.kind());
        Limit limit = profile.rules().limit(id).orElseThrow();
        Window window = nearest(profile, matter, grid);
        return new Way(
                organ,
                window.name(),
                tier(profile, window),
                !window.hours().on(SATURDAY, ThreeModesStory::works).isEmpty(),
                profile.promiseFor(id, matter.kind(), Optional.of(matter.topic()))
                        .map(Span::toString)
                        .orElse(""),
                profile.ladderFor(limit, matter.kind(), Optional.of(matter.topic()))
                        .map(ThreeModesStory::steps)
                        .orElse(""));
    }

    /** The window nearest to the grid that takes the matter: one of its town before one of the county. */
    private static Window nearest(CountyProfile profile, Matter matter, DivisionCode grid) {
        DivisionCode town = profile.territory().ancestorAt(grid, Tier.TOWNSHIP).orElseThrow();
        return profile.windows().stream()
                .filter(window -> window.takes(profile.topics(), matter.topic()))
                .filter(window -> tier(profile, window) == Tier.COUNTY
                        || profile.organs()
                                .get(window.organ().orElseThrow())
                                .division()
                                .equals(town))
                .max(Comparator.comparing((Window window) -> tier(profile, window))
                        .thenComparing(Window::undifferentiated))
                .orElseThrow();
    }

    private static Tier tier(CountyProfile profile, Window window) {
        return window.organ().map(organ -> profile.organs().get(organ).tier()).orElse(Tier.COUNTY);
    }

    private static String steps(Ladder ladder) {
        return ladder.rungs().stream().map(rung -> rung.action().name()).collect(Collectors.joining("→"));
    }

    private static boolean works(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static List<String> organs(List<Way> ways) {
        return ways.stream()
                .map(way -> way.nearby()
                        ? way.organ().tier().name()
                        : way.organ().id() + " " + way.organ().tier())
                .toList();
    }

    private static List<Integer> minutes(List<Way> ways) {
        return ways.stream()
                .flatMap(way -> way.organ().stationing().responseMinutes().stream())
                .toList();
    }

    private static List<String> promises(CountyProfile profile) {
        return ways(profile).stream().map(Way::promise).toList();
    }

    private record Matter(String name, CaseKind kind, TopicCode topic) {
        Matter(String name, CaseKind kind, String topic) {
            this(name, kind, new TopicCode(topic));
        }
    }

    private record Way(Organ organ, String window, Tier windowTier, boolean onSaturday, String promise, String ladder) {
        /** Whether it is settled in the town, or on the island, where it arose. */
        boolean nearby() {
            return !organ.tier().isAbove(Tier.TOWNSHIP);
        }

        @Override
        public String toString() {
            String call = organ.stationing()
                    .responseMinutes()
                    .map(minutes -> "，随叫随到" + minutes + "分钟")
                    .orElse("");
            return organ.name() + "（" + organ.tier() + call + "）；窗口：" + window + (onSaturday ? "，周六也开" : "") + "；承诺 "
                    + promise + "，阶梯 " + ladder + "；" + (nearby() ? "不出乡镇" : "由县级办理");
        }
    }
}
