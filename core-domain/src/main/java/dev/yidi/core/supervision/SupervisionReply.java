package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A written reply 书面回复.
 *
 * @param at when it was given
 * @param by who gave it
 * @param text what it says
 * @param round the round it belongs to, from 1
 * @param rejected why it was not enough, if it was not
 */
public record SupervisionReply(Instant at, OfficerId by, FreeText text, int round, Optional<FreeText> rejected) {
    SupervisionReply rejected(FreeText reason) {
        return new SupervisionReply(at, by, text, round, Optional.of(reason));
    }
}
