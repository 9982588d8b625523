package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What lists and searches need of a file 索引卡; holds nothing readable that is personal.
 *
 * @param fileId the file
 * @param register the register 案卷类别 the file stands in, for instance {@code case}; for ever the same
 * @param version the number of entries in its journal
 * @param headHash the hash of the last entry, so that a truncated journal is found
 * @param number its number, unique within the register
 * @param kind the kind within its register, or the empty text
 * @param topic the topic's code, or the empty text
 * @param stage where it stands in its life
 * @param place the division's code
 * @param accountable the accountable organ, or the empty text
 * @param officer the officer answerable for it, or the empty text
 * @param receivedAt when what it is about was received
 * @param updatedAt the time of the last entry
 * @param nextDue the earliest due instant of a running duty
 * @param open whether the file has not ended, or the citizen of an ended case is still to be called back
 * @param sealed whether only those with the sealed tag may see it
 * @param allow tags of which a reader must hold one
 * @param deny tags of which a reader must hold none
 * @param tokens blind-index tokens: keyed digests of look-up values
 * @param summary what lists show beside this, encrypted under the file's data key
 */
public record FileCard(
        FileId fileId,
        String register,
        long version,
        String headHash,
        String number,
        String kind,
        String topic,
        String stage,
        String place,
        String accountable,
        String officer,
        Instant receivedAt,
        Instant updatedAt,
        Optional<Instant> nextDue,
        boolean open,
        boolean sealed,
        Set<String> allow,
        Set<String> deny,
        Set<String> tokens,
        Octets summary) {
    public FileCard {
        allow = Set.copyOf(allow);
        deny = Set.copyOf(deny);
        tokens = Set.copyOf(tokens);
    }
}
