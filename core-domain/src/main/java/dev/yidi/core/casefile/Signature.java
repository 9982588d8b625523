package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/**
 * What one more officer said to the handling of a case 加签意见.
 *
 * @param agrees whether they agree with it; who does not says why
 * @param round how often the case had been taken up again before: a reopened case is signed anew
 */
public record Signature(Instant at, OfficerId signer, boolean agrees, Optional<FreeText> remark, int round) {}
