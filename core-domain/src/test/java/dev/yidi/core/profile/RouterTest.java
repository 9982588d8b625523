package dev.yidi.core.profile;

import static dev.yidi.core.profile.SmallCounty.CENTRE;
import static dev.yidi.core.profile.SmallCounty.COUNTY;
import static dev.yidi.core.profile.SmallCounty.GOVERNMENT;
import static dev.yidi.core.profile.SmallCounty.GRID;
import static dev.yidi.core.profile.SmallCounty.LAND;
import static dev.yidi.core.profile.SmallCounty.LAND_BORDER;
import static dev.yidi.core.profile.SmallCounty.LAND_OFFICE;
import static dev.yidi.core.profile.SmallCounty.NOISE;
import static dev.yidi.core.profile.SmallCounty.OTHER_TOWN;
import static dev.yidi.core.profile.SmallCounty.TOWN_HALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouterTest {
    private final SmallCounty county = SmallCounty.plain();

    @Test
    void the_first_row_that_matches_and_finds_an_organ_wins_and_says_so() {
        RoutingAdvice advice = county.profile()
                .advise(ask(CaseKind.DISPUTE, LAND_BORDER, GRID))
                .orElseThrow();

        assertThat(advice.organ()).isEqualTo(LAND_OFFICE);
        assertThat(advice.tier()).isEqualTo(Tier.COUNTY);
        assertThat(advice.candidates()).containsExactly(LAND_OFFICE);
        assertThat(advice.reasons())
                .containsExactly(Reason.of("routing.row.matched")
                        .with("table", "main")
                        .with("row", "land")
                        .with("target", "competent COUNTY")
                        .with("organ", LAND_OFFICE));
    }

    @Test
    void a_row_whose_target_has_no_organ_there_is_passed_over_with_a_reason() {
        DivisionCode elsewhere = DivisionCode.of("990101102201").local(1);

        RoutingAdvice near =
                county.profile().advise(ask(CaseKind.DISPUTE, NOISE, GRID)).orElseThrow();
        RoutingAdvice far =
                county.profile().advise(ask(CaseKind.DISPUTE, NOISE, elsewhere)).orElseThrow();

        assertThat(near.organ()).isEqualTo(new OrganId("village"));
        assertThat(near.tier()).isEqualTo(Tier.VILLAGE);
        assertThat(far.organ()).isEqualTo(CENTRE);
        assertThat(far.reasons())
                .extracting(Reason::code)
                .containsExactly("routing.row.no-organ", "routing.row.matched");
    }

    @Test
    void rows_ask_for_category_place_and_channel() {
        RoutingRow narrow = new RoutingRow(
                "narrow",
                Set.of(CaseKind.PETITION),
                Set.of(PetitionCategory.SUGGESTION),
                Set.of(),
                Set.of(OTHER_TOWN),
                Set.of(IntakeChannel.LETTER),
                new RouteTarget.ToOrgan(GOVERNMENT));
        CountyProfile profile = county.with(
                        RoutingTables.of(narrow, RoutingRow.all("rest", new RouteTarget.ToOrgan(CENTRE))))
                .profile();
        DivisionCode there = DivisionCode.of("990101102201");

        assertThat(organ(profile, Optional.of(PetitionCategory.SUGGESTION), there, IntakeChannel.LETTER))
                .isEqualTo(GOVERNMENT);
        assertThat(organ(profile, Optional.of(PetitionCategory.APPEAL_CLAIM), there, IntakeChannel.LETTER))
                .isEqualTo(CENTRE);
        assertThat(organ(profile, Optional.empty(), there, IntakeChannel.LETTER))
                .isEqualTo(CENTRE);
        assertThat(organ(profile, Optional.of(PetitionCategory.SUGGESTION), GRID, IntakeChannel.LETTER))
                .isEqualTo(CENTRE);
        assertThat(organ(profile, Optional.of(PetitionCategory.SUGGESTION), there, IntakeChannel.PHONE))
                .isEqualTo(CENTRE);
    }

    @Test
    void a_table_that_finds_nothing_leads_on_to_the_next_row() {
        RoutingTables tables = new RoutingTables(
                "main",
                List.of(
                        new RoutingTable(
                                "main",
                                List.of(
                                        RoutingRow.all("ask", new RouteTarget.ToTable("below")),
                                        RoutingRow.all("rest", new RouteTarget.ToOrgan(CENTRE)))),
                        new RoutingTable(
                                "below",
                                List.of(RoutingRow.all("village", new RouteTarget.ToCompetent(Tier.VILLAGE))))));
        CountyProfile profile = county.with(tables).profile();

        assertThat(profile.advise(ask(CaseKind.REQUEST, NOISE, GRID))
                        .orElseThrow()
                        .organ())
                .isEqualTo(new OrganId("village"));
        RoutingAdvice advice =
                profile.advise(ask(CaseKind.REQUEST, NOISE, COUNTY)).orElseThrow();
        assertThat(advice.organ()).isEqualTo(CENTRE);
        assertThat(advice.reasons())
                .extracting(Reason::code)
                .containsExactly("routing.row.to-table", "routing.row.no-organ", "routing.row.matched");
    }

    @Test
    void the_organ_that_names_the_topic_comes_before_those_that_take_all() {
        List<Organ> organs = new ArrayList<>(county.organs());
        organs.add(0, SmallCounty.organ("all", Tier.COUNTY, COUNTY, Optional.empty(), Competence.general()));
        organs.add(SmallCounty.organ(
                "borders", Tier.COUNTY, COUNTY, Optional.empty(), Competence.on(Set.of(LAND_BORDER))));

        RoutingAdvice advice = county.withOrgans(organs)
                .profile()
                .advise(ask(CaseKind.REQUEST, LAND_BORDER, GRID))
                .orElseThrow();

        assertThat(advice.candidates()).containsExactly(new OrganId("borders"), LAND_OFFICE, new OrganId("all"));
    }

    @Test
    void an_abolished_organ_is_replaced_by_its_successor() {
        List<Organ> organs = new ArrayList<>(county.organs());
        organs.removeIf(organ -> organ.id().equals(LAND_OFFICE));
        organs.add(new Organ(
                LAND_OFFICE,
                "old land office",
                Tier.COUNTY,
                COUNTY,
                Optional.of(GOVERNMENT),
                List.of(Competence.on(Set.of(LAND))),
                Stationing.away(),
                Optional.of(GOVERNMENT),
                false));

        assertThat(county.withOrgans(organs)
                        .profile()
                        .advise(ask(CaseKind.REQUEST, LAND, GRID))
                        .orElseThrow()
                        .organ())
                .isEqualTo(GOVERNMENT);
    }

    @Test
    void an_accused_organ_and_what_lies_below_it_are_passed_over() {
        RoutingAdvice advice = county.profile()
                .advise(accusing(CaseKind.DISPUTE, NOISE, Set.of(TOWN_HALL)))
                .orElseThrow();

        assertThat(advice.organ())
                .as("the village stands below the accused town")
                .isEqualTo(CENTRE);
        assertThat(advice.reasons()).extracting(Reason::code).contains("routing.row.excluded");
    }

    @Test
    void when_no_row_is_left_the_superior_of_the_accused_organ_gets_it() {
        RoutingAdvice advice = county.profile()
                .advise(accusing(CaseKind.REPORT, NOISE, Set.of(CENTRE)))
                .orElseThrow();

        assertThat(advice.organ()).isEqualTo(GOVERNMENT);
        assertThat(advice.reasons()).extracting(Reason::code).contains("routing.superior-of-accused");
    }

    @Test
    void where_reports_are_sealed_from_superiors_none_of_them_gets_it() {
        assertThat(county.profile(SmallCounty.policy(true))
                        .advise(accusing(CaseKind.REPORT, NOISE, Set.of(CENTRE)))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("routing.row.excluded", "routing.no-organ");
    }

    @Test
    void when_everybody_is_accused_the_advice_is_refused_with_every_reason() {
        assertThat(county.profile()
                        .advise(accusing(CaseKind.REPORT, NOISE, Set.of(GOVERNMENT, CENTRE)))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("routing.row.excluded", "routing.no-organ");
    }

    @Test
    void organs_that_gave_the_case_back_come_last() {
        RoutingQuestion again = new RoutingQuestion(
                CaseKind.REQUEST, Optional.empty(), LAND, GRID, IntakeChannel.VISIT, Set.of(), Set.of(LAND_OFFICE));
        RoutingQuestion thrice = new RoutingQuestion(
                CaseKind.REQUEST,
                Optional.empty(),
                LAND,
                GRID,
                IntakeChannel.VISIT,
                Set.of(),
                Set.of(LAND_OFFICE, CENTRE));

        assertThat(county.profile().advise(again).orElseThrow().organ()).isEqualTo(CENTRE);
        RoutingAdvice last = county.profile().advise(thrice).orElseThrow();
        assertThat(last.organ()).isEqualTo(LAND_OFFICE);
        assertThat(last.reasons()).extracting(Reason::code).contains("routing.only-earlier-organs");
    }

    @Test
    void an_unknown_topic_and_an_unknown_place_are_refused_together() {
        RoutingQuestion stray = ask(CaseKind.REQUEST, new TopicCode("weather"), DivisionCode.of("110101"));

        assertThat(county.profile().advise(stray).reasons())
                .extracting(Reason::code)
                .containsExactly("routing.unknown-topic", "routing.unknown-place");
    }

    private static OrganId organ(
            CountyProfile profile, Optional<PetitionCategory> category, DivisionCode place, IntakeChannel channel) {
        return profile.advise(RoutingQuestion.of(CaseKind.PETITION, category, NOISE, place, channel))
                .orElseThrow()
                .organ();
    }

    private static RoutingQuestion ask(CaseKind kind, TopicCode topic, DivisionCode place) {
        return RoutingQuestion.of(kind, Optional.empty(), topic, place, IntakeChannel.VISIT);
    }

    private static RoutingQuestion accusing(CaseKind kind, TopicCode topic, Set<OrganId> accused) {
        return new RoutingQuestion(kind, Optional.empty(), topic, GRID, IntakeChannel.VISIT, accused, Set.of());
    }
}
