package dev.yidi.ports;

import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.ReaderScope;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the index only for what the reader may see. */
final class CardQueries {
    private static final Set<String> CASES = Set.of(CaseRegister.NAME);

    private final BlindIndex index;
    private final Cursors cursors;

    CardQueries(BlindIndex index, Cursors cursors) {
        this.index = index;
        this.cursors = cursors;
    }

    /** What {@code caller} asks for with {@code query}. */
    CardQuery of(OfficerCaller caller, TodoQuery query) {
        ReaderScope scope = scope(caller);
        return new CardQuery(
                Tags.held(scope),
                false,
                scope.holds(AccessTag.SEALED_REPORTS),
                CASES,
                texts(query.stages()),
                texts(query.kinds()),
                texts(query.topics()),
                texts(query.accountable()),
                query.openOnly(),
                tokens(caller, query),
                Optional.empty(),
                Optional.empty(),
                query.newestFirst() ? CardQuery.Order.NEWEST_FIRST : CardQuery.Order.DUE_FIRST,
                query.cursor().map(text -> cursors.read(caller.officer().id(), text)),
                query.limit());
    }

    /** What {@code caller} asks for in {@code register} with {@code query}. */
    CardQuery of(OfficerCaller caller, String register, FileQuery query) {
        ReaderScope scope = scope(caller);
        Set<String> tokens = new HashSet<>(query.keys());
        if (query.mine()) {
            tokens.add(Tags.assigned(caller.officer().id()));
        }
        return new CardQuery(
                Tags.held(scope),
                false,
                scope.holds(AccessTag.SEALED_REPORTS),
                Set.of(register),
                query.stages(),
                query.kinds(),
                Set.of(),
                texts(query.organs()),
                query.openOnly(),
                tokens,
                Optional.empty(),
                Optional.empty(),
                query.newestFirst() ? CardQuery.Order.NEWEST_FIRST : CardQuery.Order.DUE_FIRST,
                query.cursor().map(text -> cursors.read(caller.officer().id(), text)),
                query.limit());
    }

    /** All files of {@code register} that are found by {@code key}, in id order. */
    static CardQuery keyed(String register, String key, int limit) {
        return new CardQuery(
                Set.of(),
                true,
                true,
                Set.of(register),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(key),
                Optional.empty(),
                Optional.empty(),
                CardQuery.Order.BY_ID,
                Optional.empty(),
                limit);
    }

    /** Everything that {@code caller} may see or still counts and that was received in the period, in id order. */
    CardQuery received(OfficerCaller caller, Optional<Instant> from, Instant until, int limit) {
        ReaderScope scope = scope(caller);
        return received(Tags.counting(scope), false, scope.holds(AccessTag.SEALED_REPORTS), from, until, limit);
    }

    /** Everything that was received in the period, whoever may see it, in id order: to be counted, never shown. */
    static CardQuery all(Instant from, Instant until, int limit) {
        return received(Set.of(), true, true, Optional.of(from), until, limit);
    }

    /** Whether {@code caller} answers for {@code division} and all that lies in it. */
    boolean answersFor(OfficerCaller caller, DivisionCode division) {
        return scope(caller).answersFor(division);
    }

    private static CardQuery received(
            Set<String> held, boolean everything, boolean sealed, Optional<Instant> from, Instant until, int limit) {
        return new CardQuery(
                held,
                everything,
                sealed,
                CASES,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                from,
                Optional.of(until),
                CardQuery.Order.BY_ID,
                Optional.empty(),
                limit);
    }

    /** The ended cases that {@code caller} may see, in id order. */
    CardQuery ended(OfficerCaller caller, RetentionQuery query) {
        ReaderScope scope = scope(caller);
        Set<String> stages = Arrays.stream(Stage.values())
                .filter(Stage::ended)
                .map(Stage::name)
                .collect(Collectors.toUnmodifiableSet());
        return new CardQuery(
                Tags.held(scope),
                false,
                scope.holds(AccessTag.SEALED_REPORTS),
                CASES,
                stages,
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                CardQuery.Order.BY_ID,
                query.cursor().map(text -> cursors.read(caller.officer().id(), text)),
                query.limit());
    }

    /** The cases {@code caller} may see in which somebody waits for what they asked about their own data, in id order. */
    CardQuery requested(OfficerCaller caller, DataRequestQuery query) {
        ReaderScope scope = scope(caller);
        return new CardQuery(
                Tags.held(scope),
                false,
                scope.holds(AccessTag.SEALED_REPORTS),
                CASES,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(Tags.REQUESTED),
                Optional.empty(),
                Optional.empty(),
                CardQuery.Order.BY_ID,
                query.cursor().map(text -> cursors.read(caller.officer().id(), text)),
                query.limit());
    }

    /** The one case of a query-code token. */
    static CardQuery of(String token) {
        return new CardQuery(
                Set.of(),
                true,
                true,
                CASES,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(token),
                Optional.empty(),
                Optional.empty(),
                CardQuery.Order.BY_ID,
                Optional.empty(),
                1);
    }

    /** The latest cases of these topics or tokens, whoever asks: what may be told of them is decided later. */
    static CardQuery alike(Set<String> topics, Set<String> tokens, Optional<Instant> from, int limit) {
        return new CardQuery(
                Set.of(),
                true,
                true,
                CASES,
                Set.of(),
                Set.of(),
                topics,
                Set.of(),
                false,
                tokens,
                from,
                Optional.empty(),
                CardQuery.Order.NEWEST_FIRST,
                Optional.empty(),
                limit);
    }

    /** Whether {@code caller} may see the case of this card, as a store filters it. */
    boolean isVisible(FileCard card, OfficerCaller caller) {
        ReaderScope scope = scope(caller);
        Set<String> held = Tags.held(scope);
        boolean near = !Collections.disjoint(card.allow(), held) && Collections.disjoint(card.deny(), held);
        boolean open = !card.sealed() || scope.holds(AccessTag.SEALED_REPORTS) || Tags.isAssigned(card.allow(), held);
        return caller.may(Operation.READ) && near && open;
    }

    private ReaderScope scope(OfficerCaller caller) {
        return caller.scope();
    }

    private Set<String> tokens(OfficerCaller caller, TodoQuery query) {
        Set<String> tokens = new HashSet<>();
        query.name().map(index::name).ifPresent(tokens::add);
        query.phone().map(index::phone).ifPresent(tokens::add);
        query.identity().map(index::identity).ifPresent(tokens::add);
        if (query.mine()) {
            tokens.add(Tags.assigned(caller.officer().id()));
        }
        return tokens;
    }

    private static Set<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }
}
