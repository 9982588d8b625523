package dev.yidi.core.mandate;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** What a proxy reported back to the principal 代办反馈. */
public record ProxyReport(Instant at, FreeText text) {}
