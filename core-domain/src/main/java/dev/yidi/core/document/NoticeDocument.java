package dev.yidi.core.document;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.List;

/** What the citizen is told on the way 告知文书 (信访工作条例 art. 23, 34). */
public sealed interface NoticeDocument extends Document {

    /**
     * 受理告知书.
     *
     * @param received when the matter was received
     * @param notice what is told, as a word key: received, or accepted
     */
    record ReceiptNotice(Letterhead head, FreeText matter, LocalDate received, String notice)
            implements NoticeDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.RECEIPT_NOTICE;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).day("received", received).word("notice", notice);
        }
    }

    /**
     * 不予受理告知书.
     *
     * @param ground why, as a word key
     * @param whereToGo where to go instead
     */
    record NonAcceptanceNotice(Letterhead head, FreeText matter, String ground, Citation basis, FreeText whereToGo)
            implements NoticeDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.NON_ACCEPTANCE_NOTICE;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("matter", matter)
                    .word("ground", ground)
                    .basis("basis", List.of(basis))
                    .text("where-to-go", whereToGo);
        }
    }

    /**
     * 不再受理告知书.
     *
     * @param whereToGo what help there is
     */
    record NoFurtherAcceptanceNotice(Letterhead head, FreeText matter, Citation basis, FreeText whereToGo)
            implements NoticeDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.NO_FURTHER_ACCEPTANCE_NOTICE;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("matter", matter)
                    .basis("basis", List.of(basis))
                    .text("where-to-go", whereToGo);
        }
    }

    /**
     * 延长办理期限告知书.
     *
     * @param by by how much
     * @param reason why
     */
    record ExtensionNotice(Letterhead head, FreeText matter, Span by, FreeText reason) implements NoticeDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.EXTENSION_NOTICE;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("matter", matter)
                    .plain("extended-by", Wording.span(by))
                    .text("reason", reason);
        }
    }
}
