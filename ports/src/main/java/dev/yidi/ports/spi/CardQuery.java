package dev.yidi.ports.spi;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which cards are wanted 检索条件; an empty set or optional asks nothing.
 *
 * <p>What is asked has to hold all together; within a set one member is enough, but for {@code tokens}, of which each is needed. Who
 * implements it asks in the store, never of a page already taken: a page holds {@code limit} cards as long as there are that many.
 * {@code held} decides before anything else: what a reader may not see must not show by a gap, a count or the time it takes. A card is
 * visible when
 *
 * <ol>
 *   <li>{@code everything}, or {@code allow} and {@code held} have a tag in common; and
 *   <li>{@code deny} and {@code held} have none in common, whatever else is said; and
 *   <li>it is not sealed, or {@code sealedToo}, or {@code held} has a tag that begins with {@code assigned:} and stands in {@code allow}.
 * </ol>
 *
 * <p>Texts are compared exactly: capitals, accents and width count, also in a database that takes them for equal. Ids are ordered by their
 * UTF-16 units, {@code B} before {@code a}. Checked by {@code FileIndexContract} and {@code CardPagingContract}.
 *
 * @param held the tags the reader holds: a card is visible when its {@code allow} meets them and its {@code deny} does
 *     not
 * @param everything whether {@code allow} is not asked (auditors, the timekeeper); {@code deny} always is
 * @param sealedToo whether sealed cards are among them; a sealed card also shows to who holds an {@code assigned:} tag
 *     that it allows
 * @param registers the registers
 * @param stages the stages
 * @param kinds the kinds
 * @param topics the topics
 * @param accountable the accountable organs
 * @param openOnly whether files that are not {@code open} on their card are left out; an ended case with a call-back owed is open
 * @param tokens blind-index tokens, all of which the card must have
 * @param receivedFrom received at or after
 * @param receivedBefore received before
 * @param order how the cards are sorted
 * @param after the card after which the page begins, as given by the page before
 * @param limit the size of the page, 1 to 1,000
 */
public record CardQuery(
        Set<String> held,
        boolean everything,
        boolean sealedToo,
        Set<String> registers,
        Set<String> stages,
        Set<String> kinds,
        Set<String> topics,
        Set<String> accountable,
        boolean openOnly,
        Set<String> tokens,
        Optional<Instant> receivedFrom,
        Optional<Instant> receivedBefore,
        Order order,
        Optional<Cursor> after,
        int limit) {

    /** How cards are sorted; the file id decides between equals. */
    public enum Order {
        /** The earliest next due instant first, those without one last. */
        DUE_FIRST,
        /** The latest received first. */
        NEWEST_FIRST,
        /** By file id. */
        BY_ID
    }

    /**
     * The sort key of the last card of a page: a page begins with the first card that sorts after it, whether or not a card with this
     * very key is still there. So no card that stays unchanged is left out or comes twice while others come, change and go.
     *
     * @param instant the next due instant or the instant received; {@link Instant#MAX} stands for no due instant
     * @param fileId the card's file id
     */
    public record Cursor(Instant instant, String fileId) {}

    public CardQuery {
        held = Set.copyOf(held);
        registers = Set.copyOf(registers);
        stages = Set.copyOf(stages);
        kinds = Set.copyOf(kinds);
        topics = Set.copyOf(topics);
        accountable = Set.copyOf(accountable);
        tokens = Set.copyOf(tokens);
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit: expected 1 to 1,000, found " + limit);
        }
    }

    /** The cards of all registers, for internal work, in id order. */
    public static CardQuery all(int limit) {
        return new CardQuery(
                Set.of(),
                true,
                true,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Order.BY_ID,
                Optional.empty(),
                limit);
    }

    /** This query, beginning after {@code cursor}. */
    public CardQuery from(Cursor cursor) {
        return new CardQuery(
                held,
                everything,
                sealedToo,
                registers,
                stages,
                kinds,
                topics,
                accountable,
                openOnly,
                tokens,
                receivedFrom,
                receivedBefore,
                order,
                Optional.of(cursor),
                limit);
    }
}
