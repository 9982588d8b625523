package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.SensitiveText;
import java.time.Instant;
import java.util.Optional;

/**
 * The record of one session, or of a crisis reported 咨询记录.
 *
 * @param at when
 * @param adviser who held the session; empty for a crisis
 * @param text what was written down
 */
public record ConsultationRecord(Instant at, Optional<OfficerId> adviser, SensitiveText text) {}
