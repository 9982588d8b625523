package dev.yidi.rest.citizen;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * Which places are looked for.
 *
 * @param within the place they lie in; the county when left out
 */
public record PlaceQuery(Optional<@Written(As.DIVISION) String> within) {}
