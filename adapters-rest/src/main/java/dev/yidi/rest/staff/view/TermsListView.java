package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The terms a mediation of a case can be proposed under today.
 *
 * @param items the terms, those of the county among them
 */
public record TermsListView(List<TermsView> items) {}
