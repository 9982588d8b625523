package dev.yidi.rest.citizen;

import java.util.Optional;

/**
 * Who is responsible for a case.
 *
 * @param organ the name of the organ
 * @param phone how to reach it
 */
public record ResponsibleView(String organ, Optional<String> phone) {}
