package dev.yidi.rest.staff.view;

import dev.yidi.core.place.Tier;
import java.util.Optional;

/**
 * Who stands one level above.
 *
 * @param organ the organ, where the county has one
 * @param tier the tier
 */
public record SuperiorView(Optional<OrganRef> organ, Tier tier) {}
