package dev.yidi.rest.staff.view;

/**
 * A party of a mediation.
 *
 * @param id the party
 * @param consented whether it has consented
 */
public record ConsentView(String id, boolean consented) {}
