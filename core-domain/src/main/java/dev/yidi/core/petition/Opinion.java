package dev.yidi.core.petition;

import java.time.Instant;
import java.util.Optional;

/**
 * A handling, review or recheck opinion 处理(复查、复核)意见.
 *
 * @param at when it was given
 * @param instance which of the three
 * @param by who gave it
 * @param result what came of the claim
 * @param text its content
 * @param remedy who may be asked next; empty after recheck and where nobody stands above
 */
public record Opinion(
        Instant at,
        Instance instance,
        Authority by,
        OpinionResult result,
        OpinionText text,
        Optional<Superior> remedy) {}
