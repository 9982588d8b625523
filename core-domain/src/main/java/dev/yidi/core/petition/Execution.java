package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** What became of a supporting opinion 执行情况. */
public record Execution(Instant at, ExecutionState state, FreeText account) {}
