package dev.yidi.ports.spi;

import dev.yidi.core.CaseId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What lists and searches need of a case 索引卡; holds nothing readable that is personal.
 *
 * @param caseId the case
 * @param version the number of entries in its journal
 * @param headHash the hash of the last entry, so that a truncated journal is found
 * @param number the case number
 * @param kind the kind, or the empty text
 * @param topic the topic's code, or the empty text
 * @param stage the lifecycle stage
 * @param place the division's code
 * @param accountable the accountable organ, or the empty text
 * @param firstHandler the first handler
 * @param receivedAt when the matter was received
 * @param updatedAt the time of the last entry
 * @param nextDue the earliest due instant of a running duty
 * @param open whether the case has not ended
 * @param sealed whether only those with the sealed tag may see it
 * @param allow tags of which a reader must hold one
 * @param deny tags of which a reader must hold none
 * @param tokens blind-index tokens: keyed digests of look-up values
 * @param summary title and applicant for lists, encrypted under the case's data key
 */
public record CaseCard(
        CaseId caseId,
        long version,
        String headHash,
        String number,
        String kind,
        String topic,
        String stage,
        String place,
        String accountable,
        String firstHandler,
        Instant receivedAt,
        Instant updatedAt,
        Optional<Instant> nextDue,
        boolean open,
        boolean sealed,
        Set<String> allow,
        Set<String> deny,
        Set<String> tokens,
        Octets summary) {
    public CaseCard {
        allow = Set.copyOf(allow);
        deny = Set.copyOf(deny);
        tokens = Set.copyOf(tokens);
    }
}
