package dev.yidi.ports;

import dev.yidi.core.FileId;

/**
 * Something wrong with a journal, and where 异常位置.
 *
 * @param fileId the file
 * @param sequence the place in the file, from 1
 * @param kind what is wrong there
 */
public record Finding(FileId fileId, long sequence, FindingKind kind) {}
