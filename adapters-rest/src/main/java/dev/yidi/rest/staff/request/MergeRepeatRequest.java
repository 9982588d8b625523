package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;

/**
 * A repeat of the order.
 *
 * @param repeat the repeat, as it came
 */
public record MergeRepeatRequest(@Valid HotlineOrderRequest repeat) {}
