package dev.yidi.core.prevention;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;

/** What was found about one aspect 评估结论; a later one takes its place, and the history keeps both. */
public record AspectFinding(Instant at, OfficerId by, AspectResult result, FreeText why) {}
