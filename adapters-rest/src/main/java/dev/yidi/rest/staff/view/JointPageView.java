package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of joint handlings.
 *
 * @param items the joint handlings
 * @param next the cursor of the page that follows; left out on the last
 */
public record JointPageView(List<JointLineView> items, Optional<String> next) {}
