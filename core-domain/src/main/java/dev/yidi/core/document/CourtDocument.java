package dev.yidi.core.document;

import dev.yidi.core.PersonName;
import java.time.LocalDate;

/** What goes to the court and comes back 司法确认文书 (民事诉讼法 art. 205–206). */
public sealed interface CourtDocument extends Document {

    /**
     * 司法确认申请书.
     *
     * @param court the court applied to
     * @param effective the day the agreement took effect
     */
    record ConfirmationApplication(Letterhead head, PersonName parties, String court, LocalDate effective)
            implements CourtDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.CONFIRMATION_APPLICATION;
        }

        @Override
        public Fields fields() {
            return new Fields().name("parties", parties).plain("court", court).day("effective", effective);
        }
    }

    /**
     * 司法确认裁定, as the court sent it.
     *
     * @param court the court
     * @param ruling the ruling, as a word key
     */
    record CourtRuling(Letterhead head, PersonName parties, String court, String ruling) implements CourtDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.COURT_RULING;
        }

        @Override
        public Fields fields() {
            return new Fields().name("parties", parties).plain("court", court).word("ruling", ruling);
        }
    }
}
