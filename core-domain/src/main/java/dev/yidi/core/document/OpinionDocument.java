package dev.yidi.core.document;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.time.Span;
import java.util.List;
import java.util.Optional;

/** The opinion letters of the three instances 意见书 (信访工作条例 art. 32, 35, 36). */
public sealed interface OpinionDocument extends Document {

    /**
     * 信访处理意见书, with the advice of the right to review.
     *
     * @param claim what is asked for
     * @param facts facts and reasons
     * @param opinion what is decided
     * @param result the result, as a word key
     * @param basis the law it rests on
     * @param window the time to ask for review, from receipt of the letter
     * @param above who may be asked
     */
    record HandlingOpinion(
            Letterhead head,
            FreeText claim,
            FreeText facts,
            FreeText opinion,
            String result,
            List<Citation> basis,
            Optional<Span> window,
            String above)
            implements OpinionDocument {
        public HandlingOpinion {
            basis = List.copyOf(basis);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.HANDLING_OPINION;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("claim", claim)
                    .text("facts", facts)
                    .text("opinion", opinion)
                    .word("result", result)
                    .basis("basis", basis)
                    .within("window", window)
                    .plain("above", above);
        }
    }

    /**
     * 信访复查意见书, with the advice of the right to recheck.
     *
     * @param claim what is asked for
     * @param facts facts and reasons
     * @param opinion what is decided
     * @param result the result, as a word key
     * @param basis the law it rests on
     * @param window the time to ask for review, from receipt of the letter
     * @param above who may be asked
     */
    record ReviewOpinion(
            Letterhead head,
            FreeText claim,
            FreeText facts,
            FreeText opinion,
            String result,
            List<Citation> basis,
            Optional<Span> window,
            String above)
            implements OpinionDocument {
        public ReviewOpinion {
            basis = List.copyOf(basis);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.REVIEW_OPINION;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("claim", claim)
                    .text("facts", facts)
                    .text("opinion", opinion)
                    .word("result", result)
                    .basis("basis", basis)
                    .within("window", window)
                    .plain("above", above);
        }
    }

    /**
     * 信访复核意见书, which is final.
     *
     * @param claim what is asked for
     * @param facts facts and reasons
     * @param opinion what is decided
     * @param result the result, as a word key
     * @param basis the law it rests on
     */
    record RecheckOpinion(
            Letterhead head, FreeText claim, FreeText facts, FreeText opinion, String result, List<Citation> basis)
            implements OpinionDocument {
        public RecheckOpinion {
            basis = List.copyOf(basis);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.RECHECK_OPINION;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("claim", claim)
                    .text("facts", facts)
                    .text("opinion", opinion)
                    .word("result", result)
                    .basis("basis", basis);
        }
    }
}
