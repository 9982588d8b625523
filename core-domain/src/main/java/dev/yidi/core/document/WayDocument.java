package dev.yidi.core.document;

import dev.yidi.core.FreeText;
import dev.yidi.core.PersonName;
import java.time.LocalDate;
import java.util.List;

/** What a case sends to and brings from courts, legal aid and procedures outside 诉讼引调、代理诉讼和外部途径文书. */
public sealed interface WayDocument extends Document {

    /**
     * 引调案件退回函 (特邀调解规定 art. 26 ¶2).
     *
     * @param courtNumber the number the court gave it
     * @param outcome what came of it, as a word key
     */
    record ReferralReturn(Letterhead head, String court, String courtNumber, String outcome) implements WayDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.REFERRAL_RETURN;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .plain("court", court)
                    .plain("court-number", courtNumber)
                    .word("outcome", outcome);
        }
    }

    /**
     * 引调案件不予接收函.
     *
     * @param explanation why
     */
    record ReferralDecline(Letterhead head, String court, String courtNumber, FreeText explanation)
            implements WayDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.REFERRAL_DECLINE;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .plain("court", court)
                    .plain("court-number", courtNumber)
                    .text("explanation", explanation);
        }
    }

    /** 法律援助申请表 (法律援助法 art. 41–43). */
    record LegalAidApplication(Letterhead head, PersonName applicant, FreeText matter) implements WayDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.LEGAL_AID_APPLICATION;
        }

        @Override
        public Fields fields() {
            return new Fields().name("applicant", applicant).text("matter", matter);
        }
    }

    /**
     * 法律援助决定告知书 (法律援助法 art. 43).
     *
     * @param decision the decision, as a word key
     * @param ground why
     */
    record LegalAidNotice(Letterhead head, FreeText matter, String decision, FreeText ground) implements WayDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.LEGAL_AID_NOTICE;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("matter", matter)
                    .word("decision", decision)
                    .text("ground", ground);
        }
    }

    /** 律师指派告知书. */
    record LawyerNotice(Letterhead head, FreeText matter, PersonName lawyer, String firm) implements WayDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.LAWYER_NOTICE;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).name("lawyer", lawyer).plain("firm", firm);
        }
    }

    /** 起诉材料递交告知书. */
    record SuitNotice(Letterhead head, FreeText matter, String court, LocalDate submitted) implements WayDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.SUIT_NOTICE;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).plain("court", court).day("submitted", submitted);
        }
    }

    /**
     * 法定途径告知书.
     *
     * @param procedure what it is called
     * @param office where it is applied for
     */
    record OutsideNotice(Letterhead head, FreeText matter, String procedure, String office) implements WayDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.OUTSIDE_NOTICE;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("matter", matter)
                    .plain("procedure", procedure)
                    .plain("office", office);
        }
    }

    /**
     * 法定途径转办函.
     *
     * @param papers what goes with it
     */
    record OutsideReferral(Letterhead head, FreeText matter, String procedure, List<FreeText> papers)
            implements WayDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.OUTSIDE_REFERRAL;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("matter", matter)
                    .plain("procedure", procedure)
                    .text("papers", Fields.joined(papers));
        }
    }
}
