package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import java.time.Instant;
import java.util.Optional;

/**
 * The case's personal data was deleted, anonymised or restricted 删除、匿名化、停止处理; the entry itself holds none and needs no key.
 */
public record ErasureCarriedOut(
        Instant at, ErasureForm form, ErasureGround ground, OfficerId proposedBy, OfficerId by, OrganId keeper)
        implements PrivacyEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.privacy().erased(Optional.of(new Erasure(form, ground, at, proposedBy, by, keeper))));
    }
}
