package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** What an organ delivered 协办反馈. */
public record Delivery(Instant at, FreeText text) {}
