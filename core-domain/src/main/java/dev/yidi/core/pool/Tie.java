package dev.yidi.core.pool;

import dev.yidi.core.OrganId;

/** A tie to an organ that a mediator declared 申报关联. */
public record Tie(OrganId organ, TieKind kind) {}
