package dev.yidi.rest.staff.request;

/**
 * The decision on the objection.
 *
 * @param corrected whether the decision is corrected
 */
public record DecideAidObjectionRequest(Boolean corrected) {}
