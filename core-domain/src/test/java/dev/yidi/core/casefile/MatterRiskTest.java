package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.escalation.MatterRisk;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How grave a matter is, and that a major one is reported up in time. */
class MatterRiskTest {
    private static final Limit AT_ONCE = new Limit(
            new LimitId("MAJOR_REPORT"),
            LimitNature.DUTY,
            Span.hours(4),
            Milestone.MAJOR_KNOWN,
            Set.of(Milestone.MAJOR_REPORTED),
            RollPolicy.NONE,
            Optional.empty(),
            Set.of(),
            Play.LAW,
            Validity.always(),
            "CN",
            EnumSet.allOf(CaseKind.class),
            Set.of());
    private static final CountyProfile COUNTY =
            CountyDesk.under(new RuleSet("local", "1", List.of(AT_ONCE)).over(RuleSet.national2022()));

    private final Play accepted = Play.begin(COUNTY, Registration.petition()).acceptedBy(CountyDesk.HOUSING);

    @Test
    void who_steers_the_case_grades_the_matter_with_a_reason_and_a_new_class_leaves_the_grade() {
        GradeRisk middle = new GradeRisk(MatterRisk.MIDDLE, Play.text());

        assertThat(accepted.file().matter().risk()).isEmpty();
        assertThat(accepted.by(CountyDesk.POLICE).refusals(middle)).containsExactly("case.actor.not-holder");
        Play graded = accepted.does(middle);
        assertThat(graded.refusals(middle)).containsExactly("case.risk.same");
        assertThat(graded.running()).doesNotContain("MAJOR_REPORT-1");
        Play again = graded.by(CountyDesk.CENTRE)
                .does(new Classify(
                        CaseKind.DISPUTE, Optional.empty(), CountyDesk.HOMESTEAD, Set.of(), Optional.of(Play.text())));
        assertThat(again.file().matter().risk()).contains(MatterRisk.MIDDLE);
        assertThat(graded.does(new ConcludeCase(CaseResult.RESOLVED, Play.text()))
                        .does(new AnswerCitizen(Play.text()))
                        .does(new CloseCase())
                        .refusals(new GradeRisk(MatterRisk.LOW, Play.text())))
                .contains("case.ended");
    }

    @Test
    void a_matter_of_high_risk_is_owed_a_report_up_within_the_county_s_time() {
        Play high = accepted.does(new GradeRisk(MatterRisk.HIGH, Play.text()));

        assertThat(high.running()).contains("MAJOR_REPORT-1");
        assertThat(high.clock("MAJOR_REPORT")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .instant())
                .isEqualTo(high.now().plus(Duration.ofHours(4)));
        Play reported = high.does(told(high, CountyDesk.GOVERNMENT, CountyDesk.CENTRE));
        assertThat(reported.running()).doesNotContain("MAJOR_REPORT-1");
        assertThat(reported.refusals(told(high, CountyDesk.GOVERNMENT)))
                .as("something new may be reported again")
                .isEmpty();
    }

    @Test
    void what_triage_finds_grave_is_owed_the_same_report() {
        Play grave = accepted.does(Petitions.triageGrave());

        assertThat(grave.running()).contains("MAJOR_REPORT-1");
        assertThat(accepted.does(Petitions.triage()).running()).doesNotContain("MAJOR_REPORT-1");
    }

    @Test
    void a_report_says_whom_and_when_and_every_reason_against_it_at_once() {
        ReportMajorMatter empty =
                new ReportMajorMatter(Set.of(), Optional.empty(), Play.START.minusSeconds(60), Play.text());
        ReportMajorMatter ahead = new ReportMajorMatter(
                Set.of(new OrganId("ghost")), Optional.empty(), accepted.now().plusSeconds(60), Play.text());

        assertThat(accepted.by(CountyDesk.POLICE).reasons(empty))
                .extracting(Reason::code)
                .containsExactly("case.actor.not-holder", "case.major.nobody-told", "case.major.when");
        assertThat(accepted.refusals(ahead)).containsExactly("case.major.when", "case.organ.unknown");
    }

    @Test
    void who_is_told_stands_in_the_log_of_disclosures() {
        Play reported = accepted.does(told(accepted, CountyDesk.GOVERNMENT));
        MajorMatterReported event =
                (MajorMatterReported) reported.journal().get(reported.journal().size() - 1);

        assertThat(event.disclosures(reported.file())).singleElement().satisfies(disclosure -> {
            assertThat(disclosure).extracting(Disclosure::to).isEqualTo(Recipient.of(CountyDesk.GOVERNMENT));
            assertThat(disclosure.kinds()).containsExactly(DataKind.MATTER);
        });
    }

    @Test
    void nobody_of_the_accused_side_is_told_of_a_report_against_it() {
        Play report =
                Play.begin(COUNTY, Registration.report(CountyDesk.HOUSING)).by(CountyDesk.CENTRE);

        assertThat(report.refusals(told(report, CountyDesk.GOVERNMENT, CountyDesk.HOUSING)))
                .isNotEmpty();
        assertThat(report.refusals(told(report, CountyDesk.GOVERNMENT))).isEmpty();
    }

    private static ReportMajorMatter told(Play play, OrganId... organs) {
        return new ReportMajorMatter(Set.of(organs), Optional.of(Play.text()), play.now(), Play.text());
    }
}
