package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The files of a case, oldest first.
 *
 * @param items the files
 */
public record AttachmentsView(List<AttachmentView> items) {}
