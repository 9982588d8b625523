package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import java.time.Instant;

/** An erasure that one officer proposed and another has still to carry out 删除提议. */
public record ErasureProposal(ErasureForm form, ErasureGround ground, OfficerId by, Instant at) {}
