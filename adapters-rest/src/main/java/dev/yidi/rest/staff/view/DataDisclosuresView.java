package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * Who received personal data of the case, oldest first.
 *
 * @param items the disclosures
 * @param next what to ask for as {@code cursor} to get the next page; left out on the last
 */
public record DataDisclosuresView(List<DataDisclosureView> items, Optional<String> next) {}
