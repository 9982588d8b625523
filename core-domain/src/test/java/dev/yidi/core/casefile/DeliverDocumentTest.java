package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OrganId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.report.FeedbackChannel;
import dev.yidi.core.report.FindingKind;
import dev.yidi.core.report.RecordFinding;
import dev.yidi.core.report.RecordVerification;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.report.ReportTermsTable;
import dev.yidi.core.report.ReporterStanding;
import dev.yidi.core.report.TakeUpReport;
import dev.yidi.core.report.TellReporter;
import dev.yidi.core.report.VerificationStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written to organs, courts and other bodies is delivered to them; what is written to citizens is served. */
class DeliverDocumentTest {
    private static final DocumentId LETTER = new DocumentId("forward-letter-1");
    private static final Play SENT = Play.petition().forwardedTo(CountyDesk.HOUSING);

    @Test
    void a_letter_is_delivered_to_its_organ_once() {
        DeliverDocument delivery = delivery(SENT, LETTER, Recipient.of(CountyDesk.HOUSING));
        Play delivered = SENT.does(delivery);
        assertThat(delivered.file().papers().isDelivered(LETTER, Recipient.of(CountyDesk.HOUSING)))
                .isTrue();
        assertThat(delivered.refusals(delivery)).containsExactly("case.serve.before");
    }

    @Test
    void every_reason_against_a_delivery_is_named() {
        DeliverDocument bad = new DeliverDocument(
                new DocumentId("registration-9"),
                Recipient.of(new OrganId("nobody")),
                ServiceMethod.POST,
                SENT.now().plusSeconds(60),
                Optional.empty());
        assertThat(SENT.by(CountyDesk.POLICE).refusals(bad))
                .containsExactly(
                        "case.actor.not-holder",
                        "case.paper.unknown",
                        "case.organ.unknown",
                        "case.serve.received-later",
                        "case.serve.receipt-missing");
        Play told = SENT.by(CountyDesk.HOUSING).does(new GiveNotice(NoticeKind.ACCEPTANCE));
        assertThat(told.refusals(delivery(told, new DocumentId("receipt-notice-1"), Recipient.of(CountyDesk.HOUSING))))
                .containsExactly("case.paper.of-citizen");
        assertThat(SENT.refusals(delivery(SENT, LETTER, Recipient.of(Play.WANG))))
                .containsExactly("case.paper.of-office");
    }

    @Test
    void an_order_of_supervision_names_demand_and_day_and_is_delivered() {
        Play entered = SENT.by(CountyDesk.CENTRE)
                .does(new EnterSupervision(CountyDesk.HOUSING, SupervisionLevel.SUPERVISION, "shirking", Play.text()));
        DocumentId order = new DocumentId("supervision-order-1");
        assertThat(text(entered, order))
                .startsWith("督办函")
                .contains("housing大楼：")
                .contains("请于2026年3月9日前书面回复");
        assertThat(entered.refusals(delivery(entered, order, Recipient.of(CountyDesk.HOUSING))))
                .isEmpty();
    }

    @Test
    void what_a_reporter_is_told_is_a_paper_that_names_neither_reporter_nor_matter() {
        ProceedingId report = new ProceedingId("r1");
        Play play = Play.begin(Registration.report(CountyDesk.POLICE)
                        .with(List.of(Registration.party(Play.WANG, PartyRole.APPLICANT))))
                .acceptedBy(CountyDesk.HOUSING);
        Play told = play.does(step(
                        report,
                        new TakeUpReport(
                                report,
                                ReportTermsTable.published().get("accusation"),
                                ReporterStanding.NAMED,
                                Set.of(Play.WANG),
                                Set.of())))
                .does(step(report, new RecordVerification(VerificationStep.SITE, Set.of(Play.HAN), Play.text())))
                .does(step(report, new RecordFinding(FindingKind.TRUE, Play.text())))
                .does(step(report, new TellReporter(FeedbackChannel.QUERY_CODE, Play.text())));
        DocumentId feedback = new DocumentId("report-feedback-1");
        assertThat(told.file().papers().find(feedback).orElseThrow().kind()).isEqualTo(DocumentKind.REPORT_FEEDBACK);
        assertThat(text(told, feedback))
                .contains("举报人：")
                .doesNotContain("王某")
                .doesNotContain(told.file().intake().title().reveal());
    }

    private static ConductReport step(ProceedingId report, ReportCommand command) {
        return new ConductReport(report, command);
    }

    private static String text(Play play, DocumentId document) {
        return new PaperWriter(play.journal(), CountyDesk.profile())
                .text(document)
                .orElseThrow();
    }

    private static DeliverDocument delivery(Play play, DocumentId document, Recipient to) {
        return new DeliverDocument(document, to, ServiceMethod.POST, play.now(), Optional.of(Play.text()));
    }
}
