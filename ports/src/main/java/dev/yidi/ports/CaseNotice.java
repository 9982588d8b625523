package dev.yidi.ports;

import dev.yidi.core.CaseId;
import java.time.Instant;

/**
 * That something happened to a case 办理动态.
 *
 * @param caseId the case
 * @param sequence its place in the history of the case, from 1 without gaps: a follower that has seen it passes over a
 *     repeat
 * @param type what happened, for instance {@code case-dispatched}
 * @param typeVersion the version of the type's form
 * @param at when it happened
 */
public record CaseNotice(CaseId caseId, long sequence, String type, int typeVersion, Instant at) {}
