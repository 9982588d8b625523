package dev.yidi.core.report;

import java.time.Instant;

/** The decision whether to open proceedings 立案决定. */
public record Filing(Instant at, boolean filed) {}
