package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What somebody asked about their own data.
 *
 * @param id its name within the case
 * @param right what was asked for
 * @param made when
 * @param granted whether it was granted; left out until it is decided
 */
public record DataRequestView(String id, WordView right, OffsetDateTime made, Optional<Boolean> granted) {}
