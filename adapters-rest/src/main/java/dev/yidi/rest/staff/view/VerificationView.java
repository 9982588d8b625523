package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * What a check of a history found.
 *
 * @param sound whether nothing is wrong
 * @param entries how many entries were checked
 * @param findings everything that is wrong
 */
public record VerificationView(boolean sound, long entries, List<FindingView> findings) {}
