package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import java.time.Instant;
import java.util.Optional;

/** An officer proposed to erase the case's personal data 提议删除. */
public record ErasureProposed(Instant at, OfficerId by, ErasureForm form, ErasureGround ground)
        implements PrivacyEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.privacy().proposed(Optional.of(new ErasureProposal(form, ground, by, at))));
    }
}
