package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * Who received personal data of the case, oldest first.
 *
 * @param items the disclosures
 */
public record DataDisclosuresView(List<DataDisclosureView> items) {}
