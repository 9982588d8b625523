package dev.yidi.core.time;

import static dev.yidi.core.time.Fixtures.SHANGHAI;
import static dev.yidi.core.time.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {
    private static final Optional<PetitionCategory> APPEAL = Optional.of(PetitionCategory.APPEAL_CLAIM);
    private final RuleSet national = RuleSet.national2022();
    private final RuleSet zhejiang = RuleSet.zhejiang2016();

    @ParameterizedTest
    @CsvSource({
        "XF_TRIAGE, DUTY, 15 days, RECEIVED, NONE, 22",
        "XF_NOTICE_DIRECT, DUTY, 15 days, RECEIVED, NONE, 23 ¶2",
        "XF_NOTICE_FORWARDED, DUTY, 15 days, TAKEN_OVER, NONE, 23 ¶3",
        "XF_OBJECTION, RIGHT, 5 working-days, TAKEN_OVER, NONE, 23 ¶3",
        "XF_HANDLE, DUTY, 60 days, ACCEPTED, NONE, 34",
        "XF_REVIEW_APPLY, RIGHT, 30 days, OPINION_SERVED, FORWARD, 35",
        "XF_REVIEW, DUTY, 30 days, REVIEW_REQUESTED, NONE, 35",
        "XF_RECHECK_APPLY, RIGHT, 30 days, REVIEW_OPINION_SERVED, FORWARD, 36 ¶1",
        "XF_RECHECK, DUTY, 30 days, RECHECK_REQUESTED, NONE, 36",
        "PM_MEDIATE, DUTY, 30 days, MEDIATION_ACCEPTED, NONE, 33",
        "MEDIATE_COURT_PRE_FILING, DUTY, 30 days, MEDIATION_ACCEPTED, NONE, 27 ¶1",
        "MEDIATE_COURT_ORDINARY, DUTY, 15 days, MEDIATION_ACCEPTED, NONE, 27 ¶2",
        "MEDIATE_COURT_SUMMARY, DUTY, 7 days, MEDIATION_ACCEPTED, NONE, 27 ¶2",
        "MEDIATE_ONLINE_PRE_FILING, DUTY, 30 days, MEDIATION_ACCEPTED, NONE, 24",
        "MEDIATE_POLICE_SECOND, DUTY, 7 working-days, MEDIATION_TRIED, NONE, 183",
        "MEDIATE_TRAFFIC_APPLY, RIGHT, 10 days, ACCIDENT_CERTIFIED, FORWARD, 94",
        "MEDIATE_TRAFFIC, DUTY, 10 days, MEDIATION_ACCEPTED, NONE, 95",
        "MEDIATE_LABOUR, DUTY, 15 days, MEDIATION_APPLIED, NONE, 14",
        "MEDIATE_MEDICAL, DUTY, 30 working-days, MEDIATION_ACCEPTED, NONE, 38",
        "MEDIATE_MARKET_ACCEPT, DUTY, 7 working-days, MEDIATION_APPLIED, NONE, 14",
        "MEDIATE_MARKET, DUTY, 45 working-days, MEDIATION_ACCEPTED, NONE, 21",
        "JC_APPLY, RIGHT, 30 days, AGREEMENT_EFFECTIVE, FORWARD, 205",
        "JC_ACCEPT, DUTY, 3 days, CONFIRMATION_APPLIED, NONE, 4",
        "JC_DECIDE, DUTY, 30 days, COURT_ACCEPTED, NONE, 187",
        "JC_OBJECT, RIGHT, 15 days, RULING_SERVED, FORWARD, 372 ¶2",
        "JC_OBJECT_INTERESTED, RIGHT, 6 months, RULING_HARM_KNOWN, FORWARD, 372 ¶2"
    })
    void the_national_limits_are_those_of_the_law(
            String id, LimitNature nature, String span, Milestone start, RollPolicy roll, String article) {
        Limit limit = national.limit(new LimitId(id)).orElseThrow();
        assertThat(limit.nature()).isEqualTo(nature);
        assertThat(limit.span()).isEqualTo(Span.parse(span));
        assertThat(limit.start()).isEqualTo(start);
        assertThat(limit.roll()).isEqualTo(roll);
        assertThat(limit.basis().article()).isEqualTo(article);
        assertThat(limit.jurisdiction()).isEqualTo("CN");
    }

    @Test
    void only_some_national_limits_can_be_extended_or_pause() {
        assertThat(limit("XF_HANDLE").extension())
                .contains(new ExtensionRule("ORGAN_HEAD", Optional.of(Span.days(30)), Optional.empty()));
        assertThat(limit("PM_MEDIATE").extension())
                .contains(new ExtensionRule("PARTIES", Optional.empty(), Optional.empty()));
        assertThat(limit("JC_APPLY").extension()).isEmpty();
        assertThat(limit("XF_RECHECK").pauses()).containsExactly(PauseReason.HEARING);
        assertThat(limit("XF_HANDLE").pauses()).isEmpty();
        assertThat(limit("MEDIATE_MEDICAL").pauses()).containsExactly(PauseReason.APPRAISAL);
    }

    @Test
    void only_appeals_run_on_the_sixty_days() {
        assertThat(national.startedBy(Milestone.ACCEPTED, CaseKind.PETITION, APPEAL))
                .extracting(limit -> limit.id().value())
                .containsExactly("XF_HANDLE");
        assertThat(national.startedBy(
                        Milestone.ACCEPTED, CaseKind.PETITION, Optional.of(PetitionCategory.REPORT_ACCUSATION)))
                .isEmpty();
        assertThat(national.startedBy(Milestone.TAKEN_OVER, CaseKind.PETITION, Optional.empty()))
                .extracting(limit -> limit.id().value())
                .containsExactly("XF_NOTICE_FORWARDED", "XF_OBJECTION");
        assertThat(national.startedBy(Milestone.MEDIATION_ACCEPTED, CaseKind.DISPUTE, Optional.empty()))
                .as("a proceeding starts its limits by name")
                .isEmpty();
    }

    @Test
    void a_handling_period_is_extended_by_thirty_days_at_most() {
        ClockLedger clock = ClockLedger.start(new ClockId("c1"), limit("XF_HANDLE"), at("2026-01-30T10:00"));
        WorkCalendar calendar = WorkCalendar.published();
        ClockLedger longer = clock.extend(
                        Span.days(30), "ORGAN_HEAD", "case.complex", at("2026-03-01T10:00"), calendar, SHANGHAI)
                .orElseThrow();
        assertThat(longer.due(calendar, SHANGHAI).date()).isEqualTo("2026-04-30");
        assertThat(longer.extend(Span.days(1), "ORGAN_HEAD", "case.complex", at("2026-03-02T10:00"), calendar, SHANGHAI)
                        .reasons())
                .containsExactly(Reason.of("clock.extend.over-cap", new Citation("信访工作条例(2022)", "34"))
                        .with("cap", 30)
                        .with("granted", 30)
                        .with("asked", 1));
    }

    @Test
    void zhejiang_is_another_policy_under_the_same_names() {
        LimitId handle = new LimitId("XF_HANDLE");
        RuleSet local = zhejiang.over(national);
        assertThat(local.limit(handle).orElseThrow().span()).isEqualTo(Span.days(30));
        assertThat(local.limit(handle).orElseThrow().extension())
                .contains(new ExtensionRule("ORGAN_HEAD", Optional.of(Span.days(60)), Optional.empty()));
        assertThat(local.limit(new LimitId("XF_TRIAGE")).orElseThrow().span()).isEqualTo(Span.workingDays(5));
        assertThat(local.limit(new LimitId("XF_REVIEW"))).isEqualTo(national.limit(new LimitId("XF_REVIEW")));
        assertThat(local.limits()).hasSameSizeAs(national.limits());
        assertThat(zhejiang.limits()).allMatch(limit -> limit.jurisdiction().equals("CN-ZJ"));
        assertThat(local.id()).isEqualTo("zhejiang-2016.national-2022");
        assertThat(local.version()).isEqualTo("1.1");
    }

    @Test
    void in_zhejiang_both_parties_can_have_labour_mediation_longer() {
        LimitId labour = new LimitId("MEDIATE_LABOUR");
        assertThat(national.limit(labour).orElseThrow().extension()).isEmpty();
        assertThat(zhejiang.over(national).limit(labour).orElseThrow().extension())
                .contains(new ExtensionRule("PARTIES", Optional.empty(), Optional.empty()));
        assertThat(zhejiang.limit(labour).orElseThrow().span())
                .isEqualTo(national.limit(labour).orElseThrow().span());
    }

    @Test
    void limits_outside_their_validity_can_be_left_out() {
        assertThat(national.inForceOn(LocalDate.of(2022, 4, 30)).limit(new LimitId("XF_HANDLE")))
                .isEmpty();
        assertThat(national.inForceOn(LocalDate.of(2022, 5, 1)).limit(new LimitId("XF_HANDLE")))
                .isPresent();
        assertThat(national.inForceOn(LocalDate.of(2026, 5, 1)).limits()).isEqualTo(national.limits());
    }

    @Test
    void every_shipped_limit_names_its_legal_source() {
        assertThat(national.limits()).hasSizeGreaterThan(25).allSatisfy(RuleSetTest::hasBasis);
        assertThat(zhejiang.limits()).hasSize(4).allSatisfy(RuleSetTest::hasBasis);
    }

    @Test
    void a_limit_named_twice_is_refused() {
        Limit limit = limit("XF_HANDLE");
        assertThatThrownBy(() -> new RuleSet("twice", "1", List.of(limit, limit)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("XF_HANDLE");
    }

    private static void hasBasis(Limit limit) {
        assertThat(limit.basis().source()).matches(".+\\([0-9]{4}\\)");
        assertThat(limit.basis().article()).matches("[0-9]+( ¶[0-9])?");
        assertThat(limit.kinds()).isIn(Set.of(), Set.of(CaseKind.PETITION));
    }

    private Limit limit(String id) {
        return national.limit(new LimitId(id)).orElseThrow();
    }
}
