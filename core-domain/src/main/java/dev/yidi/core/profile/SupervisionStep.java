package dev.yidi.core.profile;

import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.time.Span;

/**
 * One level of supervision as a county has it 督办层级设置.
 *
 * @param level the level
 * @param period how long the organ has for its written reply
 * @param byConference whether it is a measure of the joint conference (信访工作条例 art. 39)
 */
public record SupervisionStep(SupervisionLevel level, Span period, boolean byConference) {}
