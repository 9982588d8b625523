package dev.yidi.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.PersonName;
import dev.yidi.core.QueryCode;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every kind of document fills its form, and keeps what is classified to itself until then. */
class DocumentsTest {
    private static final String SECRET = "金丝雀";
    private static final FreeText TEXT = FreeText.of(SECRET + "正文");
    private static final PersonName NAME = PersonName.of(SECRET);
    private static final Citation LAW = new Citation("信访工作条例(2022)", "32");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Letterhead HEAD = new Letterhead("990101-2026-000001-3", NAME, NAME, DAY);
    private static final Optional<Span> DAYS = Optional.of(Span.days(30));

    private static final List<Document> ALL = List.of(
            new DeskDocument.RegistrationForm(HEAD, NAME, TEXT, TEXT, "channel.VISIT", DAY),
            new DeskDocument.Reply(HEAD, TEXT, TEXT),
            new DeskDocument.CompletionReport(HEAD, TEXT, "result.RESOLVED", TEXT),
            new DeskDocument.HearingRecord(HEAD, TEXT, TEXT, DAY, TEXT, TEXT),
            new DeskDocument.QueryCodeSlip(HEAD, QueryCode.of("0".repeat(26))),
            new NoticeDocument.ReceiptNotice(HEAD, TEXT, DAY, "notice.RECEIPT"),
            new NoticeDocument.NonAcceptanceNotice(HEAD, TEXT, "ground.OTHER", LAW, TEXT),
            new NoticeDocument.NoFurtherAcceptanceNotice(HEAD, TEXT, LAW, TEXT),
            new NoticeDocument.ExtensionNotice(HEAD, TEXT, Span.days(30), TEXT),
            new OpinionDocument.HandlingOpinion(
                    HEAD, TEXT, TEXT, TEXT, "result.SUPPORTED", List.of(LAW), DAYS, "县人民政府"),
            new OpinionDocument.ReviewOpinion(
                    HEAD, TEXT, TEXT, TEXT, "result.SUPPORTED", List.of(LAW), Optional.empty(), "市人民政府"),
            new OpinionDocument.RecheckOpinion(HEAD, TEXT, TEXT, TEXT, "result.SUPPORTED", List.of(LAW)),
            new LetterDocument.ForwardLetter(HEAD, TEXT, TEXT),
            new LetterDocument.AssignmentLetter(HEAD, TEXT, TEXT, DAY),
            new LetterDocument.ObjectionLetter(HEAD, TEXT, TEXT, LAW, "县公安局"),
            new LetterDocument.SupervisionOrder(HEAD, TEXT, TEXT, DAY),
            new MediationDocument.MediationApplication(HEAD, NAME, TEXT),
            new MediationDocument.MediationAgreement(HEAD, NAME, TEXT, TEXT, TEXT, DAY),
            new MediationDocument.OralAgreementRecord(HEAD, NAME, TEXT, TEXT, DAY),
            new MediationDocument.SettlementAgreement(HEAD, NAME, TEXT),
            new MediationDocument.MediationTermination(
                    HEAD, NAME, "end.REFUSED", List.of("way.ARBITRATION", "way.JUDICIAL")),
            new CourtDocument.ConfirmationApplication(HEAD, NAME, "县人民法院", DAY),
            new CourtDocument.CourtRuling(HEAD, NAME, "县人民法院", "ruling.CONFIRMED"),
            new WayDocument.ReferralReturn(HEAD, "县人民法院", "调1", "end.AGREED"),
            new WayDocument.ReferralDecline(HEAD, "县人民法院", "调1", TEXT),
            new WayDocument.LegalAidApplication(HEAD, NAME, TEXT),
            new WayDocument.LegalAidNotice(HEAD, TEXT, "aid.GRANTED", TEXT),
            new WayDocument.LawyerNotice(HEAD, TEXT, NAME, "律所"),
            new WayDocument.SuitNotice(HEAD, TEXT, "县人民法院", DAY),
            new WayDocument.OutsideNotice(HEAD, TEXT, "行政复议", "县人民政府"),
            new WayDocument.OutsideReferral(HEAD, TEXT, "行政复议", List.of(TEXT, TEXT)),
            new OrderDocument.OrderReply(HEAD, TEXT, "order.SOLVED", TEXT),
            new OrderDocument.OrderWayNotice(HEAD, TEXT, "legal-way.LITIGATION", TEXT),
            new OrderDocument.ReportFeedback(HEAD, TEXT),
            new OrderDocument.ReportTransferLetter(HEAD, LAW),
            new OrderDocument.ConsultationNotice(HEAD, DAY, "consult.PHONE"),
            new JointDocument.JointRequest(HEAD, TEXT, TEXT, Span.days(5)),
            new JointDocument.TaskSheet(HEAD, TEXT, TEXT, DAY),
            new JointDocument.JointMinutes(HEAD, TEXT, TEXT, "县公安局", TEXT));

    @Test
    void there_is_a_record_for_every_kind() {
        assertThat(ALL).extracting(Document::kind).containsExactlyInAnyOrder(DocumentKind.values());
    }

    @Test
    void every_document_fills_exactly_the_fields_of_its_kind() {
        assertThat(ALL)
                .allSatisfy(each -> assertThat(each.fields().names())
                        .containsExactlyInAnyOrderElementsOf(each.kind().fields()));
    }

    @Test
    void every_document_is_written_with_number_issuer_and_day_and_no_place_left() {
        assertThat(ALL)
                .extracting(Templates.published()::write)
                .allSatisfy(text -> assertThat(text)
                        .contains("990101-2026-000001-3")
                        .contains("2026年3月2日")
                        .contains(SECRET)
                        .doesNotContain("{"));
    }

    @Test
    void what_is_classified_is_in_no_toString() {
        assertThat(ALL)
                .extracting(Document::toString)
                .allSatisfy(text -> assertThat(text).doesNotContain(SECRET).doesNotContain("0".repeat(26)));
    }

    @Test
    void an_opinion_tells_of_review_or_that_it_is_final() {
        assertThat(Templates.published().write(ALL.get(9))).contains("30日内，向县人民政府请求复查");
        assertThat(Templates.published().write(ALL.get(10))).contains("规定期限内，向市人民政府请求复核");
        assertThat(Templates.published().write(ALL.get(11))).contains("终结意见");
        assertThat(Templates.published().write(ALL.get(20))).contains("仲裁、司法");
    }
}
