package dev.yidi.rest.staff.request;

import dev.yidi.core.profile.LitigationCases;
import dev.yidi.core.profile.PopulationScope;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.time.Instant;
import java.util.Optional;

/**
 * Of which area and months the rate is asked for, and by which choices.
 *
 * @param area the area, with all that lies in it; the county when left out
 * @param first the first month
 * @param last the last month, at most ten years after the first
 * @param asOf by the numbers that stood then; by those that stand now when left out
 * @param litigationCases these suits count, when not the county's choice
 * @param population by these people it is divided, when not the county's choice
 */
public record LitigationRateQuery(
        Optional<@Written(As.DIVISION) String> area,
        @Written(As.MONTH) String first,
        @Written(As.MONTH) String last,
        Optional<Instant> asOf,
        Optional<LitigationCases> litigationCases,
        Optional<PopulationScope> population) {}
