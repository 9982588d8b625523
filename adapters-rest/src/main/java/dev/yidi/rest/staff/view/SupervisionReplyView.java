package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A written reply.
 *
 * @param at when it was given
 * @param by who gave it
 * @param text what it says
 * @param round the round it belongs to, from 1
 * @param rejected why it was not enough, if it was not
 */
public record SupervisionReplyView(
        OffsetDateTime at, OfficerRef by, String text, int round, Optional<String> rejected) {}
