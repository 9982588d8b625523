package dev.yidi.ports;

import dev.yidi.core.CaseId;

/**
 * Something wrong with a journal, and where 异常位置.
 *
 * @param caseId the case
 * @param sequence the place in the case, from 1
 * @param kind what is wrong there
 */
public record Finding(CaseId caseId, long sequence, FindingKind kind) {}
