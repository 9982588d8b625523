package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The warning cards of an organ.
 *
 * @param items the cards in force, in the order of the policy
 */
public record CardsView(List<CardView> items) {}
