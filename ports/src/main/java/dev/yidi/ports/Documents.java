package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.DeliverDocument;
import dev.yidi.core.casefile.ServeDocument;
import dev.yidi.core.document.DocumentId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The documents of a case 文书室: which there are, the text of one, and their service. Texts are written from the journal in the
 * county's forms; nothing is kept twice. Thread-safe.
 */
public interface Documents {
    /** The documents in the file of a case, oldest first, without their texts; absent for who may not read the case. */
    Answer<List<DocumentLine>> list(@NotNull OfficerId officer, @NotNull CaseId caseId);

    /** The text of one, for an officer who may see the personal data of the case. A look into a sealed case is recorded. */
    Answer<DocumentText> read(@NotNull OfficerId officer, @NotNull CaseId caseId, @NotNull DocumentId document);

    /**
     * What stands in the written agreement of the mediation {@code proceeding}, from its writing on, for an officer who may see the personal data
     * of the case. A look into a sealed case is recorded.
     */
    Answer<AgreementSheet> agreement(
            @NotNull OfficerId officer, @NotNull CaseId caseId, @NotNull ProceedingId proceeding);

    /** Records that a document was served on a party, which the clocks count from. */
    Answer<Receipt> serve(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull ServeDocument service);

    /** Records that a document reached the organ, court or body it was written to. */
    Answer<Receipt> deliver(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull DeliverDocument delivery);

    /** The text of a document that was served on the citizen; absent for any other. */
    Answer<DocumentText> read(@Valid @NotNull Credential credential, @NotNull DocumentId document);

    /** The slip with the query code, to be handed out with a registration; officers cannot get it later. */
    DocumentText slip(@NotNull Registered registered);
}
