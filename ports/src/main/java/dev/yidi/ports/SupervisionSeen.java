package dev.yidi.ports;

import dev.yidi.core.supervision.Supervision;
import java.time.Instant;
import java.util.Optional;

/**
 * A supervision as an officer sees it 督办件.
 *
 * @param supervision the supervision
 * @param replyDue when the reply to the present level is due, by the county's calendar; empty where none is awaited
 */
public record SupervisionSeen(Supervision supervision, Optional<Instant> replyDue) {}
