package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * A mediator of the pool.
 *
 * @param mediator the mediator
 * @param reasons what each rule found
 */
public record CandidateView(String mediator, List<ReasonView> reasons) {}
