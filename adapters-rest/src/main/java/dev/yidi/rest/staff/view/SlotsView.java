package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The slots that can be booked, the earliest first.
 *
 * @param items the slots
 */
public record SlotsView(List<SlotView> items) {}
