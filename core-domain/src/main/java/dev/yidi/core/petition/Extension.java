package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Span;
import java.time.Instant;

/** An extension of the handling limit 延长办理期限, with the reason the petitioner is told. */
public record Extension(Instant at, Span by, FreeText reason) {}
