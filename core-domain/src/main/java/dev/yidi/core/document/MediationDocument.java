package dev.yidi.core.document;

import dev.yidi.core.FreeText;
import dev.yidi.core.PersonName;
import java.time.LocalDate;
import java.util.List;

/** What mediation and settlement bring forth 调解文书 (人民调解法 art. 26–30, 信访工作条例 art. 33). */
public sealed interface MediationDocument extends Document {

    /**
     * 调解申请书.
     *
     * @param parties all parties
     */
    record MediationApplication(Letterhead head, PersonName parties, FreeText matter) implements MediationDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.MEDIATION_APPLICATION;
        }

        @Override
        public Fields fields() {
            return new Fields().name("parties", parties).text("matter", matter);
        }
    }

    /**
     * 调解协议书.
     *
     * @param obligations who performs what and when
     * @param effective the day it took effect
     */
    record MediationAgreement(
            Letterhead head,
            PersonName parties,
            FreeText facts,
            FreeText content,
            FreeText obligations,
            LocalDate effective)
            implements MediationDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.MEDIATION_AGREEMENT;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .name("parties", parties)
                    .text("facts", facts)
                    .text("content", content)
                    .text("obligations", obligations)
                    .day("effective", effective);
        }
    }

    /**
     * 口头协议登记.
     *
     * @param effective the day it was made
     */
    record OralAgreementRecord(
            Letterhead head, PersonName parties, FreeText content, FreeText obligations, LocalDate effective)
            implements MediationDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.ORAL_AGREEMENT_RECORD;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .name("parties", parties)
                    .text("content", content)
                    .text("obligations", obligations)
                    .day("effective", effective);
        }
    }

    /**
     * 和解协议书.
     *
     * @param terms what was settled
     */
    record SettlementAgreement(Letterhead head, PersonName parties, FreeText terms) implements MediationDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.SETTLEMENT_AGREEMENT;
        }

        @Override
        public Fields fields() {
            return new Fields().name("parties", parties).text("terms", terms);
        }
    }

    /**
     * 终止调解通知书.
     *
     * @param reason why it ended, as a word key
     * @param ways the other ways, as word keys
     */
    record MediationTermination(Letterhead head, PersonName parties, String reason, List<String> ways)
            implements MediationDocument {
        public MediationTermination {
            ways = List.copyOf(ways);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.MEDIATION_TERMINATION;
        }

        @Override
        public Fields fields() {
            return new Fields().name("parties", parties).word("reason", reason).words("ways", ways);
        }
    }
}
