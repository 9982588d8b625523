package dev.yidi.core.likeness;

import dev.yidi.core.CaseId;

/**
 * What the centre knows of a matter that was there before 已有事项.
 *
 * @param caseId the case
 * @param keys what it is known by
 * @param pending whether it is being handled
 * @param finallyDecided whether it was rechecked, so that the same facts and reasons are no longer accepted
 * @param below whether the organ that asks stands over the one that handles it
 */
public record EarlierMatter(CaseId caseId, MatterKeys keys, boolean pending, boolean finallyDecided, boolean below) {}
