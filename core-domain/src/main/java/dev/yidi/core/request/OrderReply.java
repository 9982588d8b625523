package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** The reply to the citizen 工单答复. */
public record OrderReply(Instant at, OrderResult result, FreeText text) {}
