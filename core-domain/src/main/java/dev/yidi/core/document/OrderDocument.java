package dev.yidi.core.document;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import java.time.LocalDate;
import java.util.List;

/** What orders, reports and consultations tell their citizens and the bodies they go to 工单、举报和咨询文书. */
public sealed interface OrderDocument extends Document {

    /**
     * 热线工单答复书.
     *
     * @param result the result, as a word key
     */
    record OrderReply(Letterhead head, FreeText matter, String result, FreeText reply) implements OrderDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.ORDER_REPLY;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).word("result", result).text("reply", reply);
        }
    }

    /**
     * 热线工单法定途径告知书.
     *
     * @param way the lawful way, as a word key
     */
    record OrderWayNotice(Letterhead head, FreeText matter, String way, FreeText told) implements OrderDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.ORDER_WAY_NOTICE;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).word("way", way).text("told", told);
        }
    }

    /** 举报办理告知书; it names neither the reporter nor the matter (信访工作条例 art. 30). */
    record ReportFeedback(Letterhead head, FreeText feedback) implements OrderDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.REPORT_FEEDBACK;
        }

        @Override
        public Fields fields() {
            return new Fields().text("feedback", feedback);
        }
    }

    /**
     * 举报移送函; it names no reporter (信访工作条例 art. 30).
     *
     * @param basis by which authority
     */
    record ReportTransferLetter(Letterhead head, Citation basis) implements OrderDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.REPORT_TRANSFER;
        }

        @Override
        public Fields fields() {
            return new Fields().basis("basis", List.of(basis));
        }
    }

    /**
     * 咨询预约告知书; what was said is in no document.
     *
     * @param starts the day
     * @param mode how it is held, as a word key
     */
    record ConsultationNotice(Letterhead head, LocalDate starts, String mode) implements OrderDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.CONSULTATION_NOTICE;
        }

        @Override
        public Fields fields() {
            return new Fields().day("starts", starts).word("mode", mode);
        }
    }
}
