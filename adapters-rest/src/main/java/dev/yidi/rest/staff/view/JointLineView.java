package dev.yidi.rest.staff.view;

/**
 * A joint handling in a list.
 *
 * @param matter the case it is in
 * @param handling the joint handling
 */
public record JointLineView(LineView matter, JointHandlingView handling) {}
