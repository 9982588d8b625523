package dev.yidi.ports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Another time for an appointment 改约.
 *
 * @param number the appointment
 * @param seat its new slot
 */
public record Relocation(
        @NotBlank String number, @Valid @NotNull Seat seat) {}
