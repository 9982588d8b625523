package dev.yidi.core.document;

/** A document of a case with all that its form asks for 文书. Its text is written by {@link Templates}. */
public sealed interface Document
        permits DeskDocument,
                NoticeDocument,
                OpinionDocument,
                LetterDocument,
                MediationDocument,
                CourtDocument,
                WayDocument,
                OrderDocument,
                JointDocument {

    /** What it is. */
    DocumentKind kind();

    /** Number, addressee, issuer and day. */
    Letterhead head();

    /** The fields of its form. They reveal what is classified: for templates only. */
    Fields fields();
}
