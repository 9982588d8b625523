package dev.yidi.ports;

import dev.yidi.core.FreeText;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.mandate.MandateId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The citizen's side 群众查询: follow a case, add to it, urge it, rate it (可查询、可跟踪、可评价、可督查).
 *
 * <p>An unknown code, a wrong second factor, a locked code and a case of an applicant who left neither telephone nor
 * identity number all give the same {@link Answer.Absent}. After five wrong factors within fifteen minutes a code is
 * locked for that long. Thread-safe.
 */
public interface CitizenInquiry {
    /** What the citizen may see of the case. */
    Answer<CitizenView> follow(@Valid @NotNull Credential credential);

    /** Adds material. A repeat under the same command id gets the same answer. */
    Answer<CitizenReceipt> addMaterial(
            @Valid @NotNull Credential credential,
            @NotBlank @Size(max = 80) String commandId,
            @NotNull FreeText material);

    /** Says that somebody is suspected of paying the citizen back; a supervision follows. At every stage. */
    Answer<CitizenReceipt> suspectReprisal(
            @Valid @NotNull Credential credential, @NotBlank @Size(max = 80) String commandId, @NotNull FreeText what);

    /** Urges the case; refused when it was urged a short while ago. */
    Answer<CitizenReceipt> urge(@Valid @NotNull Credential credential, @NotBlank @Size(max = 80) String commandId);

    /**
     * Takes back a mandate under which somebody acts for the citizen, or for whom they speak for; at any time, without a
     * reason. Any other is unknown.
     */
    Answer<CitizenReceipt> revokeMandate(
            @Valid @NotNull Credential credential,
            @NotBlank @Size(max = 80) String commandId,
            @NotNull MandateId mandate);

    /**
     * Withdraws the matter; the citizen's own proceedings end with it. Who shares a case with other applicants withdraws it
     * as their representative only.
     */
    Answer<CitizenReceipt> withdraw(
            @Valid @NotNull Credential credential,
            @NotBlank @Size(max = 80) String commandId,
            @NotNull FreeText reason);

    /**
     * Has an ended case taken up again: where the citizen rated it as not satisfied and the county takes that for ground
     * enough, inside its window and as often as it says.
     */
    Answer<CitizenReceipt> reopen(
            @Valid @NotNull Credential credential,
            @NotBlank @Size(max = 80) String commandId,
            @NotNull FreeText reason);

    /** Rates window, organ or mediator. */
    Answer<CitizenReceipt> rate(
            @Valid @NotNull Credential credential,
            @NotBlank @Size(max = 80) String commandId,
            @NotNull RateCase rating);
}
