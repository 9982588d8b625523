package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The records of a consultation.
 *
 * @param items the records
 */
public record RecordsView(List<RecordView> items) {}
