package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The acts by which a case goes on, whether each is open to who asks, and what stands against it; steps within a proceeding are not
 * among them.
 *
 * @param items the acts
 */
public record OffersView(List<OfferView> items) {}
