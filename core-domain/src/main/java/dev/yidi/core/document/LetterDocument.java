package dev.yidi.core.document;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import java.time.LocalDate;
import java.util.List;

/** What passes between organs 机关往来文书 (信访工作条例 art. 22–23, 40). */
public sealed interface LetterDocument extends Document {

    /**
     * 转送函.
     *
     * @param reason why it goes there
     */
    record ForwardLetter(Letterhead head, FreeText matter, FreeText reason) implements LetterDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.FORWARD_LETTER;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).text("reason", reason);
        }
    }

    /**
     * 交办函.
     *
     * @param reportBy the day to report it done
     */
    record AssignmentLetter(Letterhead head, FreeText matter, FreeText reason, LocalDate reportBy)
            implements LetterDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.ASSIGNMENT_LETTER;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).text("reason", reason).day("report-by", reportBy);
        }
    }

    /**
     * 异议书.
     *
     * @param reasons why the organ is not competent
     * @param proposed who is, in its view
     */
    record ObjectionLetter(Letterhead head, FreeText matter, FreeText reasons, Citation basis, String proposed)
            implements LetterDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.OBJECTION;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("matter", matter)
                    .text("reasons", reasons)
                    .basis("basis", List.of(basis))
                    .plain("proposed", proposed);
        }
    }

    /**
     * 督办函.
     *
     * @param demand what is demanded
     * @param answerBy the day to answer by
     */
    record SupervisionOrder(Letterhead head, FreeText matter, FreeText demand, LocalDate answerBy)
            implements LetterDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.SUPERVISION_ORDER;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).text("demand", demand).day("answer-by", answerBy);
        }
    }
}
