package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.Reason;
import dev.yidi.core.prevention.AspectResult;
import dev.yidi.core.prevention.AssessAspect;
import dev.yidi.core.prevention.ConcludeAssessment;
import dev.yidi.core.prevention.Conclusion;
import dev.yidi.core.prevention.HearPeople;
import dev.yidi.core.prevention.HearingForm;
import dev.yidi.core.prevention.LookAtSignal;
import dev.yidi.core.prevention.OpenRiskAssessment;
import dev.yidi.core.prevention.RiskAspect;
import dev.yidi.core.prevention.RiskHearing;
import dev.yidi.core.prevention.RiskLevel;
import dev.yidi.core.prevention.Signal;
import dev.yidi.ports.Answer;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.PreventionOffice;
import dev.yidi.ports.SignalSweep;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The office that looks ahead. */
class PreventionTest {
    private final Counters counters = new Counters();
    private final PreventionOffice office = counters.yidi.preventionOffice();

    @Test
    void a_cluster_is_raised_once_in_its_time_and_again_after_it() {
        matters(5);

        SignalSweep first = office.sweep();
        assertThat(first.raised()).hasSize(1);
        assertThat(office.sweep().raised()).isEmpty();
        assertThat(office.sweep().clusters()).isOne();

        counters.time.advance(Duration.ofDays(31));
        matters(6);
        assertThat(office.sweep().raised()).hasSize(1).doesNotContainAnyElementsOf(first.raised());
    }

    @Test
    void several_nodes_that_look_at_once_raise_it_once() {
        matters(5);
        Counters other = new Counters(counters.stores);
        List<FileId> raised = other.yidi.preventionOffice().sweep().raised();

        assertThat(raised).hasSize(1);
        assertThat(office.sweep().raised()).isEmpty();
    }

    @Test
    void a_look_costs_the_cases_that_changed_within_the_time() {
        matters(3);
        counters.time.advance(Duration.ofDays(61));
        matters(2);

        assertThat(office.sweep().read()).isEqualTo(2);
    }

    @Test
    void a_signal_is_listed_and_looked_at_by_the_centre_and_hidden_from_others() {
        matters(5);
        FileId id = office.sweep().raised().get(0);
        Signal signal = office.signal(SmallCounty.CENTRE_HEAD, id).orElseThrow();

        assertThat(signal.cluster().cases()).hasSize(5);
        assertThat(office.signals(SmallCounty.CENTRE_HEAD, FileQuery.open()).lines())
                .hasSize(1);
        assertThat(office.signals(SmallCounty.POLICE_OFFICER, FileQuery.open()).lines())
                .isEmpty();
        assertThat(office.signal(SmallCounty.POLICE_OFFICER, id)).isInstanceOf(Answer.Absent.class);
        assertThat(office.decide(counters.by(SmallCounty.CENTRE_HEAD), id, new LookAtSignal()))
                .isInstanceOf(Answer.Done.class);
        assertThat(office.signalHistory(SmallCounty.CENTRE_HEAD, id).orElseThrow())
                .extracting(line -> line.type())
                .containsExactly("signal-raised", "signal-looked-at");
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    @Test
    void sealed_reports_raise_nothing() {
        for (int i = 0; i < 6; i++) {
            counters.register(SmallCounty.SEALED_OFFICER, Counters.report(SmallCounty.POLICE));
        }
        assertThat(office.sweep()).isEqualTo(new SignalSweep(0, 0, List.of()));
    }

    @Test
    void a_dispute_is_linked_and_shown_only_by_and_to_those_who_may_see_it() {
        FileId id = concluded();
        CaseId dispute = counters.open(Counters.petition());

        assertThat(office.link(counters.by(SmallCounty.HOUSING_OFFICER), id, dispute))
                .isInstanceOf(Answer.Absent.class);
        office.link(counters.by(SmallCounty.DISPATCHER), id, dispute).orElseThrow();

        assertThat(office.assessment(SmallCounty.CENTRE_HEAD, id).orElseThrow().disputes())
                .containsExactly(dispute);
        assertThat(office.assessment(SmallCounty.HOUSING_OFFICER, id)
                        .orElseThrow()
                        .disputes())
                .isEmpty();
        assertThat(office.assessmentHistory(SmallCounty.CENTRE_HEAD, id)
                        .orElseThrow()
                        .toString())
                .contains(dispute.value());
        assertThat(office.assessmentHistory(SmallCounty.HOUSING_OFFICER, id)
                        .orElseThrow()
                        .toString())
                .contains("dispute-linked")
                .doesNotContain(dispute.value());
        assertThat(office.assessments(SmallCounty.CENTRE_HEAD, FileQuery.all().keyed("case:" + dispute))
                        .lines())
                .hasSize(1);
    }

    @Test
    void the_organ_that_wants_the_decision_does_not_conclude_on_it() {
        FileId id = assessed();

        assertThat(office.assess(counters.by(SmallCounty.HOUSING_HEAD), id, verdict())
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("risk.by-initiator");
    }

    private void matters(int count) {
        for (int i = 0; i < count; i++) {
            counters.open(Counters.petition());
        }
    }

    private FileId concluded() {
        FileId id = assessed();
        office.assess(counters.by(SmallCounty.CENTRE_HEAD), id, verdict()).orElseThrow();
        return id;
    }

    private static ConcludeAssessment verdict() {
        return new ConcludeAssessment(RiskLevel.LOW, Conclusion.IMPLEMENT, text(), Optional.empty());
    }

    private FileId assessed() {
        FileId id = office.open(
                        counters.by(SmallCounty.HOUSING_OFFICER),
                        new OpenRiskAssessment(text(), SmallCounty.HOUSING, SmallCounty.TOWN))
                .orElseThrow()
                .fileId();
        for (RiskAspect aspect : RiskAspect.values()) {
            office.assess(
                            counters.by(SmallCounty.HOUSING_OFFICER),
                            id,
                            new AssessAspect(aspect, AspectResult.HOLDS, text()))
                    .orElseThrow();
        }
        office.assess(
                        counters.by(SmallCounty.HOUSING_OFFICER),
                        id,
                        new HearPeople(
                                new RiskHearing(HearingForm.HEARING, LocalDate.of(2026, 3, 1), 30, text(), text())))
                .orElseThrow();
        return id;
    }

    private static FreeText text() {
        return FreeText.of("说明");
    }
}
