package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.time.Instant;

/**
 * One entry of a file's journal 日志条目, as it is stored: encoded, encrypted where classified, hash-chained.
 *
 * @param fileId the file
 * @param register the register 案卷类别 the file stands in, for instance {@code case}; for ever the same
 * @param sequence its place in the file, from 1 without gaps
 * @param type the event's stable name, for instance {@code case-dispatched}
 * @param typeVersion the version of the type's form, from 1
 * @param at when the act took place, to the microsecond
 * @param actor who acted: {@code officer:…}, {@code citizen} or {@code system}
 * @param onBehalfOf the principal of a proxy, or empty
 * @param body the open part as canonical JSON; holds no personal data
 * @param vault the classified part, encrypted under the file's data key; empty when there is none
 * @param previousHash the hash of the entry before, or 64 zeros
 * @param hash the hash over all fields above, hexadecimal
 */
public record Entry(
        FileId fileId,
        String register,
        long sequence,
        String type,
        int typeVersion,
        Instant at,
        String actor,
        String onBehalfOf,
        String body,
        Octets vault,
        String previousHash,
        String hash) {}
