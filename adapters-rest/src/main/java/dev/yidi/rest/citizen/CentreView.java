package dev.yidi.rest.citizen;

import java.util.Optional;

/**
 * A centre.
 *
 * @param organ the organ
 * @param name its name
 * @param place the name of the division it is in
 * @param address how to find it
 * @param contact how to reach it
 */
public record CentreView(String organ, String name, String place, Optional<String> address, Optional<String> contact) {}
