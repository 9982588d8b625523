package dev.yidi.ports;

import dev.yidi.core.FileId;
import java.time.Instant;

/**
 * That something happened to a case or another file of the centre 办理动态.
 *
 * @param register the register the file stands in; {@code case} for a case
 * @param fileId the file; for a case, its id
 * @param sequence its place in the history of the file, from 1 without gaps: a follower that has seen it passes over a
 *     repeat
 * @param type what happened, for instance {@code case-dispatched}
 * @param typeVersion the version of the type's form
 * @param at when it happened
 */
public record FileNotice(String register, FileId fileId, long sequence, String type, int typeVersion, Instant at) {}
