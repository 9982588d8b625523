package dev.yidi.rest.staff.view;

import dev.yidi.ports.FindingKind;

/**
 * Something wrong with a history.
 *
 * @param sequence the place, from 1
 * @param kind what is wrong there
 */
public record FindingView(long sequence, FindingKind kind) {}
