package dev.yidi.rest.staff.view;

import dev.yidi.core.petition.Instance;
import dev.yidi.core.petition.OpinionResult;
import java.time.OffsetDateTime;

/**
 * An opinion on a petition; what it says stands in its letter.
 *
 * @param instance of which instance
 * @param result what was decided
 * @param by who gave it
 * @param at when
 */
public record OpinionView(Instance instance, OpinionResult result, String by, OffsetDateTime at) {}
