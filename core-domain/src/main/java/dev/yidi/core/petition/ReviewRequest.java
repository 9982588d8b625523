package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A request for review or recheck 复查、复核请求.
 *
 * @param at when it was received
 * @param instance review or recheck
 * @param by who asks
 * @param to who is asked
 * @param reasons why
 * @param postedOn the day it was posted, where it came by post
 */
public record ReviewRequest(
        Instant at, Instance instance, PartyId by, Authority to, FreeText reasons, Optional<LocalDate> postedOn) {}
