package dev.yidi.ports.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.StationingKind;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.desk.Window;
import dev.yidi.core.escalation.CaseTerm;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Mode;
import dev.yidi.core.profile.RoutingAdvice;
import dev.yidi.core.profile.RoutingQuestion;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresetsTest {
    private static final List<String> KINDS_OF_DISPUTES = List.of(
            "婚姻家庭", "邻里", "房屋宅基地", "合同", "生产经营", "损害赔偿", "山林土地", "征地拆迁", "环境污染", "劳动争议", "消费", "医疗", "道路交通事故", "物业",
            "旅游", "知识产权", "互联网", "其他纠纷");

    private static final Pattern OWED_OUTSIDE =
            Pattern.compile("^(JC|ENFORCE|SUIT|LEGAL_AID|RECON|ADMIN_SUIT|CIVIL_SUIT|LABOUR_ARB|LAND_ARB|OUTSIDE)_");

    @ParameterizedTest
    @EnumSource
    void a_preset_has_every_kind_of_dispute_of_the_justice_statistics(Mode mode) {
        assertThat(Presets.of(mode).topics().in(new TopicCode("dispute")))
                .extracting(Topic::name)
                .containsExactlyInAnyOrderElementsOf(KINDS_OF_DISPUTES);
    }

    @ParameterizedTest
    @EnumSource
    void a_preset_routes_every_kind_category_and_topic_from_every_grid(Mode mode) {
        CountyProfile profile = Presets.of(mode);
        List<Division> grids = profile.territory().at(Tier.GRID);
        assertThat(grids).hasSizeGreaterThan(30);

        for (Division grid : grids) {
            assertThat(lost(profile, grid.code(), List.of(IntakeChannel.VISIT))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_preset_routes_over_every_channel_and_from_every_kind_of_division(Mode mode) {
        CountyProfile profile = Presets.of(mode);

        for (Tier tier : profile.tiers()) {
            DivisionCode place = profile.territory().at(tier).get(0).code();
            assertThat(lost(profile, place, List.of(IntakeChannel.values()))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_report_against_any_one_organ_of_a_preset_finds_another_that_is_not_on_its_side(Mode mode) {
        CountyProfile profile = Presets.of(mode);
        DivisionCode grid = profile.territory().at(Tier.GRID).get(0).code();

        for (Organ accused : profile.organs().all()) {
            for (Topic topic : profile.topics().topics()) {
                Outcome<RoutingAdvice> advice = profile.advise(new RoutingQuestion(
                        CaseKind.REPORT,
                        Optional.empty(),
                        topic.code(),
                        grid,
                        IntakeChannel.ONLINE,
                        Set.of(accused.id()),
                        Set.of()));
                assertThat(advice.isGranted())
                        .as(accused.id() + " " + topic.code())
                        .isTrue();
                OrganId organ = advice.orElseThrow().organ();
                assertThat(organ).isNotEqualTo(accused.id());
                assertThat(profile.organs().isOver(accused.id(), organ)).isFalse();
                assertThat(profile.organs().isOver(organ, accused.id()))
                        .as("sealed from superiors")
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_preset_comes_back_equal_from_its_written_document(Mode mode) {
        CountyProfile profile = Presets.of(mode);

        String written = ProfileDocuments.write(profile);

        assertThat(ProfileDocuments.read(new StringReader(written))).isEqualTo(profile);
        assertThat(ProfileDocuments.write(ProfileDocuments.read(new StringReader(written))))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void a_preset_document_stays_short_enough_to_read(Mode mode) {
        assertThat(Presets.document(mode).lines().count()).isLessThan(320);
        assertThat(Presets.of(mode).mode()).isEqualTo(mode);
    }

    @Test
    void the_modes_differ_in_values() {
        assertThat(kinds(Presets.centre())).contains(StationingKind.WHOLE, StationingKind.ROTATING);
        assertThat(kinds(Presets.linkage()))
                .contains(StationingKind.ON_CALL)
                .doesNotContain(StationingKind.WHOLE, StationingKind.ROTATING);
        assertThat(Presets.sunk().organs().centres())
                .as("the district and each of its towns has a centre")
                .hasSize(1 + Presets.sunk().territory().at(Tier.TOWNSHIP).size());
        assertThat(Presets.sunk().windows())
                .filteredOn(Window::undifferentiated)
                .hasSizeGreaterThan(Presets.sunk().territory().at(Tier.TOWNSHIP).size());
        assertThat(Presets.centre().territory().root().name()).isEqualTo("桐庐县");
        assertThat(Presets.linkage().territory().root().name()).isEqualTo("嵊泗县");
        assertThat(Presets.sunk().territory().root().name()).isEqualTo("余杭区");
    }

    @Test
    void one_request_goes_to_the_county_here_and_to_the_town_there() {
        RoutingAdvice centre = advise(Presets.centre(), CaseKind.REQUEST, "construction.illegal");
        RoutingAdvice sunk = advise(Presets.sunk(), CaseKind.REQUEST, "construction.illegal");

        assertThat(centre.organ()).isEqualTo(new OrganId("zonghe"));
        assertThat(centre.candidates()).contains(new OrganId("zhujian"));
        assertThat(sunk.tier()).isEqualTo(Tier.TOWNSHIP);
        assertThat(sunk.organ().value()).startsWith("zhifa-330110");
        assertThat(advise(Presets.centre(), CaseKind.DISPUTE, "dispute.neighbour")
                        .tier())
                .isEqualTo(Tier.VILLAGE);
        assertThat(advise(Presets.linkage(), CaseKind.DISPUTE, "dispute.contract")
                        .tier())
                .isEqualTo(Tier.TOWNSHIP);
        assertThat(advise(Presets.linkage(), CaseKind.DISPUTE, "dispute.medical")
                        .organ())
                .isEqualTo(new OrganId("weijian"));
    }

    @ParameterizedTest
    @EnumSource
    void every_duty_of_a_preset_has_a_ladder_whatever_the_kind_and_local_ones_a_promise(Mode mode) {
        CountyProfile profile = Presets.of(mode);

        for (Limit limit : duties(profile)) {
            for (CaseKind kind : limit.kinds().isEmpty() ? EnumSet.allOf(CaseKind.class) : limit.kinds()) {
                assertThat(profile.ladderFor(limit, kind, Optional.empty()))
                        .as(limit.id() + " " + kind)
                        .isPresent();
                if (limit.id().value().startsWith("COUNTY_")) {
                    assertThat(profile.promiseFor(limit.id(), kind, Optional.empty()))
                            .as(limit.id() + " " + kind)
                            .isPresent();
                }
            }
        }
        assertThat(profile.promiseFor(new LimitId("XF_HANDLE"), CaseKind.PETITION, Optional.empty()))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void every_duty_whose_day_is_set_for_one_case_has_a_ladder(Mode mode) {
        for (CaseTerm term : CaseTerm.values()) {
            assertThat(Presets.of(mode).ladders())
                    .as(term.name())
                    .filteredOn(ladder -> ladder.kinds().isEmpty()
                            && ladder.topics().isEmpty()
                            && ladder.risks().isEmpty())
                    .anySatisfy(ladder -> assertThat(
                                    ladder.limits().isEmpty() || ladder.limits().contains(term.limit()))
                            .isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_courts_and_bodies_outside_owe_is_only_asked_after(Mode mode) {
        CountyProfile profile = Presets.of(mode);

        assertThat(duties(profile))
                .filteredOn(limit -> OWED_OUTSIDE.matcher(limit.id().value()).find())
                .hasSizeGreaterThan(20)
                .allSatisfy(limit -> assertThat(profile.ladderFor(limit, CaseKind.DISPUTE, Optional.empty())
                                .orElseThrow()
                                .rungs())
                        .extracting(Rung::action)
                        .containsOnly(RungAction.REMIND));
    }

    private static List<Limit> duties(CountyProfile profile) {
        return profile.rules().limits().stream()
                .filter(limit -> limit.nature() == LimitNature.DUTY)
                .toList();
    }

    private static RoutingAdvice advise(CountyProfile profile, CaseKind kind, String topic) {
        DivisionCode grid = profile.territory().at(Tier.GRID).get(0).code();
        return profile.advise(
                        RoutingQuestion.of(kind, Optional.empty(), new TopicCode(topic), grid, IntakeChannel.VISIT))
                .orElseThrow();
    }

    private static List<StationingKind> kinds(CountyProfile profile) {
        return profile.organs().all().stream()
                .map(organ -> organ.stationing().kind())
                .distinct()
                .toList();
    }

    private static List<RoutingQuestion> lost(CountyProfile profile, DivisionCode place, List<IntakeChannel> channels) {
        List<RoutingQuestion> lost = new ArrayList<>();
        for (CaseKind kind : CaseKind.values()) {
            for (Optional<PetitionCategory> category : categories(kind)) {
                for (Topic topic : profile.topics().topics()) {
                    for (IntakeChannel channel : channels) {
                        RoutingQuestion question = RoutingQuestion.of(kind, category, topic.code(), place, channel);
                        if (!profile.advise(question).isGranted()) {
                            lost.add(question);
                        }
                    }
                }
            }
        }
        return lost;
    }

    private static List<Optional<PetitionCategory>> categories(CaseKind kind) {
        List<Optional<PetitionCategory>> categories = new ArrayList<>(List.of(Optional.empty()));
        if (kind == CaseKind.PETITION) {
            List.of(PetitionCategory.values()).forEach(category -> categories.add(Optional.of(category)));
        }
        return categories;
    }
}
