package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import java.time.Instant;

/**
 * What became of a case's personal data 处置结果 (个人信息保护法 art. 47).
 *
 * @param ground why
 * @param at when
 * @param proposedBy who proposed it
 * @param by who carried it out: another
 * @param keeper the organ whose data protection officers alone see what was deleted or restricted, and may lift a
 *     restriction
 */
public record Erasure(
        ErasureForm form, ErasureGround ground, Instant at, OfficerId proposedBy, OfficerId by, OrganId keeper) {
    /** Whether the case is shown to its keeper alone. */
    public boolean hides() {
        return form != ErasureForm.ANONYMISED;
    }
}
