package dev.yidi.rest.citizen;

import java.util.List;

/**
 * What hangs in the hall now: numbers and windows.
 *
 * @param called the tickets that are called or served now, the last call first
 * @param waiting the numbers of those that wait, in the order of calls
 */
public record HallView(List<CalledView> called, List<String> waiting) {}
