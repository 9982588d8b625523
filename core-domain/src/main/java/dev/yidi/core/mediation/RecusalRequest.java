package dev.yidi.core.mediation;

import dev.yidi.core.PartyId;

/** A party's request that a mediator be recused 回避申请, pending until decided. */
public record RecusalRequest(PartyId by, ConflictGround ground, boolean pending) {
    RecusalRequest decided() {
        return new RecusalRequest(by, ground, false);
    }
}
