package dev.yidi.rest.staff.view;

import dev.yidi.core.time.LimitNature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A limit that clocks count.
 *
 * @param id its name
 * @param span how long it is, as a request writes it: {@code 60 days}
 * @param nature whose limit it is
 * @param basis the law
 * @param from the first day it is in force
 * @param until the last day it is in force; left out where none is set
 * @param promised what the county promised for some or all matters, shorter than the law
 */
public record LimitView(
        String id,
        String span,
        LimitNature nature,
        String basis,
        LocalDate from,
        Optional<LocalDate> until,
        List<String> promised) {}
