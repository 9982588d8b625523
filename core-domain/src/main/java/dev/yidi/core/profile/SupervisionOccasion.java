package dev.yidi.core.profile;

import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.time.Milestone;

/**
 * An act in a case that opens a supervision by itself 自动督办情形, such as a suspected reprisal (信访工作条例 art. 18 ¶4).
 *
 * @param act the act
 * @param level the level it begins at
 */
public record SupervisionOccasion(Milestone act, SupervisionLevel level) {}
