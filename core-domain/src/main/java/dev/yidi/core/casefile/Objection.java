package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import java.time.Instant;
import java.util.Optional;

/**
 * An objection 异议 to a dispatch that is not decided yet (信访工作条例 art. 23 ¶3).
 *
 * @param ground the law that makes another organ competent
 * @param proposed the organ the objector holds competent
 */
public record Objection(Instant at, OrganId by, FreeText reasons, Citation ground, Optional<OrganId> proposed) {}
