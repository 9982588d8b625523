package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import java.time.Instant;

/**
 * A request for review or recheck 复查、复核请求.
 *
 * @param at when it was received
 * @param instance review or recheck
 * @param by who asks
 * @param to who is asked
 * @param reasons why
 */
public record ReviewRequest(Instant at, Instance instance, PartyId by, Authority to, FreeText reasons) {}
