package dev.yidi.core.profile;

import static dev.yidi.core.profile.SmallCounty.LAND;
import static dev.yidi.core.profile.SmallCounty.LAND_BORDER;
import static dev.yidi.core.profile.SmallCounty.NOISE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseKind;
import dev.yidi.core.CountyId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.TopicCode;
import dev.yidi.core.escalation.CaseTerm;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.escalation.MatterRisk;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountyProfileTest {
    private static final LimitId HANDLE = new LimitId("XF_HANDLE");

    @Test
    void the_first_promise_that_fits_counts() {
        CountyProfile profile = SmallCounty.plain()
                .withNorms(
                        List.of(
                                new Promise(HANDLE, Set.of(CaseKind.PETITION), Set.of(LAND), Span.days(20)),
                                new Promise(HANDLE, Set.of(), Set.of(), Span.days(30))),
                        List.of())
                .profile();

        assertThat(profile.promiseFor(HANDLE, CaseKind.PETITION, Optional.of(LAND_BORDER)))
                .as("a topic below the named group")
                .contains(Span.days(20));
        assertThat(profile.promiseFor(HANDLE, CaseKind.REQUEST, Optional.of(LAND)))
                .contains(Span.days(30));
        assertThat(profile.promiseFor(HANDLE, CaseKind.PETITION, Optional.empty()))
                .as("a topic not known yet fits no named one")
                .contains(Span.days(30));
        assertThat(profile.promiseFor(new LimitId("XF_TRIAGE"), CaseKind.PETITION, Optional.of(LAND)))
                .isEmpty();
    }

    @Test
    void rules_that_were_in_force_are_kept_and_one_edition_is_one_text() {
        CountyProfile before = SmallCounty.plain().profile();
        RuleSet local = new RuleSet("local", "1", List.of()).over(RuleSet.zhejiang2016());
        CountyProfile after = before.changingTo(local, "2");

        assertThat(after.rulesOf("national-2022 1")).contains(RuleSet.national2022());
        assertThat(after.rulesOf(local.edition())).contains(local);
        assertThat(after.rulesOf("local 9")).isEmpty();
        assertThat(before.rulesOf(local.edition())).isEmpty();
        assertThat(after.changingTo(RuleSet.national2022(), "3").formerRules())
                .as("back to rules that were in force before")
                .containsExactly(local);
        RuleSet rewritten = new RuleSet("national-2022", "1", List.of());
        assertThatThrownBy(() -> after.changingTo(rewritten, "3"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("national-2022 1");
    }

    @Test
    void a_limit_is_known_from_the_rules_in_force_from_former_ones_or_as_one_set_for_a_case() {
        LimitId triage = new LimitId("XF_TRIAGE");
        CountyProfile before = SmallCounty.plain().profile();
        CountyProfile without =
                before.revise().rules(new RuleSet("bare", "1", List.of())).profile();

        assertThat(before.knows(triage)).isTrue();
        assertThat(before.changingTo(new RuleSet("bare", "1", List.of()), "2").knows(triage))
                .as("of the rules in force before")
                .isTrue();
        assertThat(without.knows(triage)).isFalse();
        assertThat(without.knows(CaseTerm.TASK.limit())).isTrue();
        assertThat(before.knows(new LimitId("NO_SUCH_LIMIT"))).isFalse();
    }

    @Test
    void a_ladder_may_name_a_limit_of_former_rules() {
        Ladder triage = ladder("triage", Set.of(new LimitId("XF_TRIAGE")), Set.of());
        CountyProfile before =
                SmallCounty.plain().withNorms(List.of(), List.of(triage)).profile();
        RuleSet without = new RuleSet("bare", "1", List.of());

        assertThat(before.changingTo(without, "2").ladders()).containsExactly(triage);
    }

    @Test
    void a_ladder_may_name_a_duty_whose_day_is_set_for_one_case_and_a_promise_may_not() {
        Ladder joint = ladder("joint", Set.of(CaseTerm.CONTRIBUTION.limit()), Set.of());

        assertThat(SmallCounty.plain()
                        .withNorms(List.of(), List.of(joint))
                        .profile()
                        .ladders())
                .containsExactly(joint);
        assertThatThrownBy(() -> SmallCounty.plain()
                        .withNorms(
                                List.of(new Promise(CaseTerm.CONTRIBUTION.limit(), Set.of(), Set.of(), Span.days(1))),
                                List.of())
                        .profile())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("JOINT_CONTRIBUTION");
    }

    @Test
    void a_ladder_for_a_risk_is_climbed_by_matters_so_graded_and_stands_before_that_for_all() {
        Ladder grave = new Ladder(
                "grave",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(MatterRisk.HIGH, MatterRisk.MIDDLE),
                List.of(Rung.at("late", Norm.STATUTORY, RungAction.RAISE)));
        Ladder rest = ladder("rest", Set.of(), Set.of());
        CountyProfile profile =
                SmallCounty.plain().withNorms(List.of(), List.of(grave, rest)).profile();
        Limit handle = profile.rules().limit(HANDLE).orElseThrow();

        assertThat(profile.ladderFor(handle, CaseKind.PETITION, Optional.empty(), Optional.of(MatterRisk.HIGH)))
                .contains(grave);
        assertThat(profile.ladderFor(handle, CaseKind.PETITION, Optional.empty(), Optional.of(MatterRisk.LOW)))
                .contains(rest);
        assertThat(profile.ladderFor(handle, CaseKind.PETITION, Optional.empty()))
                .as("not graded")
                .contains(rest);
        assertThatThrownBy(() -> SmallCounty.plain()
                        .withNorms(List.of(), List.of(rest, grave))
                        .profile())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ladders[grave].risks");
    }

    @Test
    void a_promise_later_than_the_limit_of_other_rules_is_none_for_their_clocks() {
        CountyProfile profile = SmallCounty.plain()
                .withNorms(List.of(new Promise(HANDLE, Set.of(), Set.of(), Span.days(45))), List.of())
                .profile();

        assertThat(profile.promiseFor(
                        RuleSet.national2022().limit(HANDLE).orElseThrow(), CaseKind.PETITION, Optional.empty()))
                .contains(Span.days(45));
        assertThat(profile.promiseFor(
                        RuleSet.zhejiang2016().limit(HANDLE).orElseThrow(), CaseKind.PETITION, Optional.empty()))
                .isEmpty();
    }

    @Test
    void the_first_ladder_that_fits_is_climbed_and_a_right_only_one_that_names_it() {
        Ladder named = ladder("named", Set.of(new LimitId("JC_APPLY")), Set.of());
        Ladder noise = ladder("noise", Set.of(), Set.of(NOISE));
        Ladder rest = ladder("rest", Set.of(), Set.of());
        CountyProfile profile = SmallCounty.plain()
                .withNorms(List.of(), List.of(named, noise, rest))
                .profile();
        Limit handle = profile.rules().limit(HANDLE).orElseThrow();
        Limit apply = profile.rules().limit(new LimitId("JC_APPLY")).orElseThrow();
        Limit objection = profile.rules().limit(new LimitId("XF_OBJECTION")).orElseThrow();

        assertThat(profile.ladderFor(handle, CaseKind.PETITION, Optional.of(NOISE)))
                .contains(noise);
        assertThat(profile.ladderFor(handle, CaseKind.PETITION, Optional.of(LAND)))
                .contains(rest);
        assertThat(profile.ladderFor(apply, CaseKind.DISPUTE, Optional.of(LAND)))
                .contains(named);
        assertThat(profile.ladderFor(objection, CaseKind.PETITION, Optional.of(LAND)))
                .as("a chance to act is nobody's delay")
                .isEmpty();
    }

    @Test
    void a_policy_outside_its_bounds_is_refused_with_every_fault() {
        assertThatThrownBy(() -> new CasePolicy(
                        "no sequence",
                        10,
                        -1,
                        Span.days(30),
                        6,
                        Span.days(1),
                        false,
                        true,
                        List.of("good", "good"),
                        Set.of("BAD")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path())
                                .contains(
                                        "numberPattern",
                                        "returnLimit",
                                        "reopenTimes",
                                        "maxRepresentatives",
                                        "ratingScale",
                                        "unsatisfiedGrades"));
    }

    @Test
    void the_policy_makes_numbers() {
        assertThat(SmallCounty.POLICY.number(new CountyId("990101"), LocalDate.of(2026, 1, 2), 7))
                .hasToString("990101-2026-000007");
        assertThat(SmallCounty.POLICY.numberSeries(new CountyId("990101"), LocalDate.of(2026, 1, 2)))
                .isEqualTo("990101-2026-");
    }

    private static Ladder ladder(String id, Set<LimitId> limits, Set<TopicCode> topics) {
        return new Ladder(id, limits, Set.of(), topics, List.of(Rung.at("late", Norm.STATUTORY, RungAction.REMIND)));
    }
}
