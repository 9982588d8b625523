package dev.yidi.testkit;

import dev.yidi.core.CaseId;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.ports.spi.Octets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The parts of a card that lists and searches look at 索引卡草稿; what a test does not say has a plain value. */
public record CardDraft(
        CaseId caseId,
        String number,
        String kind,
        String topic,
        String stage,
        String accountable,
        Instant receivedAt,
        Optional<Instant> nextDue,
        boolean open,
        boolean sealed,
        Set<String> allow,
        Set<String> deny,
        Set<String> tokens) {
    public CardDraft {
        allow = Set.copyOf(allow);
        deny = Set.copyOf(deny);
        tokens = Set.copyOf(tokens);
    }

    /** An open petition that the organ {@code o} may see. */
    public static CardDraft of(CaseId caseId) {
        return new CardDraft(
                caseId,
                "N-" + caseId,
                "PETITION",
                "01",
                "DISPATCHED",
                "organ-1",
                Specimens.TIME,
                Optional.of(Specimens.after(86_400)),
                true,
                false,
                Set.of("organ:o"),
                Set.of(),
                Set.of());
    }

    /** As {@link #of(CaseId)}. */
    public static CardDraft of(String caseId) {
        return of(new CaseId(caseId));
    }

    /** The card at a version. */
    public CaseCard card(long version) {
        return new CaseCard(
                caseId,
                version,
                Specimens.hash(version),
                number,
                kind,
                topic,
                stage,
                "330122001001",
                accountable,
                "officer-1",
                receivedAt,
                receivedAt.plusSeconds(version),
                nextDue,
                open,
                sealed,
                allow,
                deny,
                tokens,
                Octets.of(new byte[] {0, (byte) version, -1}));
    }

    /** This draft with another number. */
    public CardDraft number(String other) {
        return new CardDraft(
                caseId, other, kind, topic, stage, accountable, receivedAt, nextDue, open, sealed, allow, deny, tokens);
    }

    /** This draft with other values that filters ask for. */
    public CardDraft matter(String otherKind, String otherTopic, String otherStage, String otherAccountable) {
        return new CardDraft(
                caseId,
                number,
                otherKind,
                otherTopic,
                otherStage,
                otherAccountable,
                receivedAt,
                nextDue,
                open,
                sealed,
                allow,
                deny,
                tokens);
    }

    /** This draft with other times. */
    public CardDraft times(Instant received, Optional<Instant> due) {
        return new CardDraft(
                caseId, number, kind, topic, stage, accountable, received, due, open, sealed, allow, deny, tokens);
    }

    /** This draft as that of an ended case. */
    public CardDraft ended() {
        return new CardDraft(
                caseId,
                number,
                kind,
                topic,
                stage,
                accountable,
                receivedAt,
                nextDue,
                false,
                sealed,
                allow,
                deny,
                tokens);
    }

    /** This draft with other tags. */
    public CardDraft tags(boolean seal, Set<String> allowed, Set<String> denied) {
        return new CardDraft(
                caseId,
                number,
                kind,
                topic,
                stage,
                accountable,
                receivedAt,
                nextDue,
                open,
                seal,
                allowed,
                denied,
                tokens);
    }

    /** This draft with other blind-index tokens. */
    public CardDraft tokens(Set<String> others) {
        return new CardDraft(
                caseId,
                number,
                kind,
                topic,
                stage,
                accountable,
                receivedAt,
                nextDue,
                open,
                sealed,
                allow,
                deny,
                others);
    }
}
