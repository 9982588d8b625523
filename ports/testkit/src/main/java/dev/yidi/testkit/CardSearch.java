package dev.yidi.testkit;

import dev.yidi.ports.spi.CardQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A card query in the making 检索草稿: asks nothing until told. */
record CardSearch(
        Set<String> held,
        boolean all,
        boolean sealedToo,
        Set<String> registers,
        Set<String> stages,
        Set<String> kinds,
        Set<String> topics,
        Set<String> accountable,
        boolean openOnly,
        Set<String> tokens,
        Optional<Instant> receivedFrom,
        Optional<Instant> receivedBefore) {

    /** What a reader with these tags sees. */
    static CardSearch by(String... held) {
        return new CardSearch(
                Set.of(held),
                false,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** What one sees to whom everything shows, but for what denies one of these tags. */
    static CardSearch everything(String... held) {
        return by(held).seeing(true, true);
    }

    CardSearch seeing(boolean everyCard, boolean sealedCards) {
        return new CardSearch(
                held,
                everyCard,
                sealedCards,
                registers,
                stages,
                kinds,
                topics,
                accountable,
                openOnly,
                tokens,
                receivedFrom,
                receivedBefore);
    }

    CardSearch registers(Set<String> some) {
        return new CardSearch(
                held,
                all,
                sealedToo,
                some,
                stages,
                kinds,
                topics,
                accountable,
                openOnly,
                tokens,
                receivedFrom,
                receivedBefore);
    }

    CardSearch matter(Set<String> someKinds, Set<String> someTopics, Set<String> someStages, Set<String> someOrgans) {
        return new CardSearch(
                held,
                all,
                sealedToo,
                registers,
                someStages,
                someKinds,
                someTopics,
                someOrgans,
                openOnly,
                tokens,
                receivedFrom,
                receivedBefore);
    }

    CardSearch open(boolean only) {
        return new CardSearch(
                held,
                all,
                sealedToo,
                registers,
                stages,
                kinds,
                topics,
                accountable,
                only,
                tokens,
                receivedFrom,
                receivedBefore);
    }

    CardSearch tokens(Set<String> every) {
        return new CardSearch(
                held,
                all,
                sealedToo,
                registers,
                stages,
                kinds,
                topics,
                accountable,
                openOnly,
                every,
                receivedFrom,
                receivedBefore);
    }

    CardSearch received(Optional<Instant> from, Optional<Instant> before) {
        return new CardSearch(
                held, all, sealedToo, registers, stages, kinds, topics, accountable, openOnly, tokens, from, before);
    }

    CardQuery query(CardQuery.Order order, int limit) {
        return new CardQuery(
                held,
                all,
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
                Optional.empty(),
                limit);
    }
}
