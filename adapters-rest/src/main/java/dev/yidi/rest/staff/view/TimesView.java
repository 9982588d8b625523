package dev.yidi.rest.staff.view;

import java.util.Optional;

/**
 * How long something took, in seconds.
 *
 * @param count how many times were measured
 * @param total their sum
 * @param median half of them took at most this; left out when none was measured
 * @param ninetieth nine in ten of them took at most this
 */
public record TimesView(int count, long total, Optional<Long> median, Optional<Long> ninetieth) {}
