package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.document.AttachmentId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The files that were added to cases 附件: they stream in and out, and are never held in memory as a whole. Thread-safe.
 *
 * <p>What is added lies in the vault, sealed with the key of its case, so that destroying the key destroys it. A file that was not
 * scanned is scanned when it is asked for, and not handed out before.
 *
 * <p>Where the centre has no vault nothing is taken ({@code attachment.no-vault}).
 */
public interface Attachments {
    /** The files of a case, oldest first; absent for who may not read the case. */
    Answer<List<AttachmentLine>> list(@NotNull OfficerId officer, @NotNull CaseId caseId);

    /**
     * Adds a file. A repeat under the same command id, with the same content, gets the same answer. Who may not is told before
     * anything is read.
     *
     * @param party whose it is, who may have it back
     * @param name what it is called
     * @param content read to its end or to the limit, never closed
     * @throws IOException as {@code content} threw it; nothing is added then
     */
    Answer<AttachmentReceipt> attach(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull Optional<PartyId> party,
            @NotNull FreeText name,
            @NotNull InputStream content)
            throws IOException;

    /**
     * A file, for an officer who may see the personal data of the case. A look into a sealed case is recorded.
     *
     * @throws dev.yidi.core.UnavailableException while it was not scanned and cannot be
     */
    Answer<AttachmentContent> read(
            @NotNull OfficerId officer, @NotNull CaseId caseId, @NotNull AttachmentId attachment);

    /** The files of the citizen and of those they speak for, oldest first. */
    Answer<List<AttachmentLine>> list(@Valid @NotNull Credential credential);

    /** Adds a file of the citizen's. */
    Answer<CitizenReceipt> attach(
            @Valid @NotNull Credential credential,
            @NotBlank @Size(max = 80) String commandId,
            @NotNull FreeText name,
            @NotNull InputStream content)
            throws IOException;

    /** A file of the citizen's, or of one they speak for; absent for any other. */
    Answer<AttachmentContent> read(@Valid @NotNull Credential credential, @NotNull AttachmentId attachment);
}
