package dev.yidi.core.privacy;

import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.Optional;

/**
 * What was decided on a request about someone's own data 处理结果.
 *
 * @param granted whether it was granted
 * @param reason why not: owed with every refusal (个人信息保护法 art. 50 ¶1)
 */
public record RequestDecision(Instant at, boolean granted, Optional<FreeText> reason) {}
