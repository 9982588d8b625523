package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** What the citizen was answered 答复. */
public record Answer(Instant at, FreeText text) {}
