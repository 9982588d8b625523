package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * What can be done to a case, or why not.
 *
 * @param action the name of the act
 * @param open whether it is open to who asks
 * @param against what stands against it
 */
public record OfferView(String action, boolean open, List<ReasonView> against) {}
