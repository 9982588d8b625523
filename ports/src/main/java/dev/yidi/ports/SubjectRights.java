package dev.yidi.ports;

import dev.yidi.core.FreeText;
import dev.yidi.core.privacy.Consent;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.SubjectRight;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * What citizens may know and ask about their own data 个人信息权利 (个人信息保护法 art. 15, 44–50), with the credential of their
 * case.
 *
 * <p>A wrong credential and a case whose data was erased or restricted give the same {@link Answer.Absent}. Thread-safe.
 */
public interface SubjectRights {
    /** Who received personal data of the case, oldest first: organs, mediators, courts, systems; not single officers. */
    Answer<List<DisclosureLine>> disclosures(@Valid @NotNull Credential credential);

    /** The consents that the citizen gave, or somebody they speak for, withdrawn ones too. */
    Answer<List<Consent>> consents(@Valid @NotNull Credential credential);

    /** Takes a consent of that list back: at any time, for no reason. Any other is unknown. */
    Answer<CitizenReceipt> withdraw(
            @Valid @NotNull Credential credential,
            @NotBlank @Size(max = 80) String commandId,
            @NotNull ConsentId consent);

    /** Asks to see, have, carry over, correct or delete data, or to be told why it is processed. */
    Answer<CitizenReceipt> ask(
            @Valid @NotNull Credential credential,
            @NotBlank @Size(max = 80) String commandId,
            @NotNull SubjectRight right,
            @NotNull Optional<FreeText> detail);

    /** What they asked, or somebody they speak for, and what was decided on it. */
    Answer<List<RightsLine>> requests(@Valid @NotNull Credential credential);
}
