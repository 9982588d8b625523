package dev.yidi.core.report;

import dev.yidi.core.OfficerId;
import java.time.Instant;

/** That an officer opened the identity 启封记录. */
public record IdentityOpening(Instant at, OfficerId officer, IdentityPurpose purpose) {}
