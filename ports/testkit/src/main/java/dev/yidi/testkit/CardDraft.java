package dev.yidi.testkit;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The parts of a card that lists and searches look at 索引卡草稿; what a test does not say has a plain value. */
public record CardDraft(
        FileId fileId,
        String register,
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
    public static CardDraft of(FileId fileId) {
        return new CardDraft(
                fileId,
                "case",
                "N-" + fileId,
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

    /** As {@link #of(FileId)}. */
    public static CardDraft of(String fileId) {
        return of(new FileId(fileId));
    }

    /** The card at a version. */
    public FileCard card(long version) {
        return new FileCard(
                fileId,
                register,
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

    /** This draft in another register. */
    public CardDraft register(String other) {
        return new CardDraft(
                fileId,
                other,
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
                tokens);
    }

    /** This draft with another number. */
    public CardDraft number(String other) {
        return new CardDraft(
                fileId,
                register,
                other,
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
                tokens);
    }

    /** This draft with other values that filters ask for. */
    public CardDraft matter(String otherKind, String otherTopic, String otherStage, String otherAccountable) {
        return new CardDraft(
                fileId,
                register,
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
                fileId,
                register,
                number,
                kind,
                topic,
                stage,
                accountable,
                received,
                due,
                open,
                sealed,
                allow,
                deny,
                tokens);
    }

    /** This draft as that of an ended file. */
    public CardDraft ended() {
        return new CardDraft(
                fileId,
                register,
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
                fileId,
                register,
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
                fileId,
                register,
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
