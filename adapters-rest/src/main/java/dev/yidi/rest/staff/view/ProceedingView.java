package dev.yidi.rest.staff.view;

import java.util.Optional;

/**
 * A proceeding of a case.
 *
 * @param id its name within the case
 * @param kind its kind, as addresses name it, such as mediations or petitions
 * @param open whether something is still to come of it
 * @param after the proceeding it goes on from
 * @param party the party whose affair it is, where it is not everybody's
 */
public record ProceedingView(String id, String kind, boolean open, Optional<String> after, Optional<String> party) {}
