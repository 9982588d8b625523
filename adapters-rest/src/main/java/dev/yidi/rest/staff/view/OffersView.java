package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * Every deed, whether it is open to who asks, and what stands against it.
 *
 * @param items the deeds
 */
public record OffersView(List<OfferView> items) {}
