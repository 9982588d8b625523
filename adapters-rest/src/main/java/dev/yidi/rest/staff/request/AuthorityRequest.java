package dev.yidi.rest.staff.request;

import dev.yidi.core.place.Tier;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * A body that gives an opinion.
 *
 * @param organ the organ of the county; left out above the county
 * @param name its name, at most 200 characters
 * @param tier its tier
 */
public record AuthorityRequest(
        Optional<@Written(As.IDENTIFIER) String> organ,
        @Words(max = 200) String name,
        Tier tier) {}
