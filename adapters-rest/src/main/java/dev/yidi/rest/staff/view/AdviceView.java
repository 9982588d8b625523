package dev.yidi.rest.staff.view;

import dev.yidi.core.place.Tier;
import java.util.List;

/**
 * Where the profile would send the case.
 *
 * @param organ the advised organ
 * @param tier its tier
 * @param candidates every organ that could have it, the advised one first
 * @param reasons rule by rule
 */
public record AdviceView(OrganRef organ, Tier tier, List<OrganRef> candidates, List<ReasonView> reasons) {}
