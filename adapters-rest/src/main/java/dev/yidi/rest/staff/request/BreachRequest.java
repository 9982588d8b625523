package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.BreachKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;

/**
 * An obligation that was not met.
 *
 * @param obligation its name
 * @param kind how it was not met
 * @param foundOn the day it was found
 * @param what what was found
 */
public record BreachRequest(
        @Written(As.IDENTIFIER) String obligation,
        BreachKind kind,
        LocalDate foundOn,
        @Words(max = 20_000) String what) {}
