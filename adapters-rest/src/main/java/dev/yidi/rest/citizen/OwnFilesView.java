package dev.yidi.rest.citizen;

import java.util.List;

/**
 * The files a citizen added, oldest first.
 *
 * @param items the files
 */
public record OwnFilesView(List<OwnFileView> items) {}
