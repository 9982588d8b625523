package dev.yidi.rest.staff.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The act of an office that the party turns against.
 *
 * @param contentKnownOn since when the content of the act was known
 * @param doneOn the day it was done
 * @param realProperty whether it is about real property
 */
public record DisputedActRequest(
        Optional<LocalDate> contentKnownOn, Optional<LocalDate> doneOn, boolean realProperty) {}
