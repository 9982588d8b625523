package dev.yidi.rest.staff.request;

/**
 * How the court decided the objection.
 *
 * @param upheld whether the ruling falls
 */
public record RulingObjectionDecisionRequest(Boolean upheld) {}
