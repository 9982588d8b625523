package dev.yidi.ports;

import dev.yidi.core.WindowId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * A slot at a window 预约时段.
 *
 * @param window the window
 * @param from when the slot begins
 */
public record Seat(@NotNull WindowId window, @NotNull Instant from) {}
