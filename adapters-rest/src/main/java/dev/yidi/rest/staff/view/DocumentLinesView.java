package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The documents of a case, oldest first, without their texts.
 *
 * @param items the documents
 */
public record DocumentLinesView(List<DocumentLineView> items) {}
