package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;

/** One hand-over of the first handler's duty 首办责任移交. */
public record HandOver(Instant at, OfficerId from, OfficerId to, FreeText reason) {}
