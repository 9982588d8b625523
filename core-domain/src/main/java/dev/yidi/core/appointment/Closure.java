package dev.yidi.core.appointment;

import dev.yidi.core.FreeText;

/**
 * A stretch in which the window gives no appointments 停办时段.
 *
 * @param hours the stretch
 * @param reason why; those who had booked are told so
 */
public record Closure(Slot hours, FreeText reason) {}
