package dev.yidi.rest.citizen;

import java.util.List;

/**
 * The consents that were given, those taken back too.
 *
 * @param items the consents
 */
public record ConsentsView(List<ConsentView> items) {}
