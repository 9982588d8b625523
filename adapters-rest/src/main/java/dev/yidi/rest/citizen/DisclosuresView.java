package dev.yidi.rest.citizen;

import java.util.List;

/**
 * Who received personal data of the case, oldest first.
 *
 * @param items the disclosures
 */
public record DisclosuresView(List<DisclosureView> items) {}
