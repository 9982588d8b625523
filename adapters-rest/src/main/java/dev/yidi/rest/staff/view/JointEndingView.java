package dev.yidi.rest.staff.view;

import dev.yidi.core.joint.JointEnd;
import dev.yidi.core.joint.Means;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * How a joint handling ended.
 *
 * @param at when
 * @param end how
 * @param means by what means
 * @param summary in words
 */
public record JointEndingView(OffsetDateTime at, JointEnd end, List<Means> means, String summary) {}
