package dev.yidi.rest.staff.view;

import java.util.Optional;

/**
 * How one side of a case was and how it is.
 *
 * @param facet the side: STAGE, ACCOUNTABLE, CLOCK_DUE
 * @param of whose it is where there are several: the id of a party, a clock, a proceeding
 * @param before how it was; absent when there was nothing
 * @param after how it is; absent when there is nothing any more
 */
public record ChangeView(String facet, Optional<String> of, Optional<String> before, Optional<String> after) {}
