package dev.yidi.ports;

import dev.yidi.core.Reason;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What a counter answers 答复. Bad input and lost stores are exceptions, never answers.
 *
 * @param <T> what is answered when it is done
 */
public sealed interface Answer<T> {

    /** Done and durable. */
    record Done<T>(T value) implements Answer<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> done,
                Function<? super Refused<T>, ? extends R> refused,
                Function<? super Stale<T>, ? extends R> stale,
                Function<? super Absent<T>, ? extends R> absent) {
            return done.apply(value);
        }
    }

    /** A rule says no; nothing happened. {@code reasons} names all rules that do. */
    record Refused<T>(List<Reason> reasons) implements Answer<T> {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> done,
                Function<? super Refused<T>, ? extends R> refused,
                Function<? super Stale<T>, ? extends R> stale,
                Function<? super Absent<T>, ? extends R> absent) {
            return refused.apply(this);
        }
    }

    /** The case has moved on since the caller saw it; nothing happened. */
    record Stale<T>(long currentVersion) implements Answer<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> done,
                Function<? super Refused<T>, ? extends R> refused,
                Function<? super Stale<T>, ? extends R> stale,
                Function<? super Absent<T>, ? extends R> absent) {
            return stale.apply(this);
        }
    }

    /** Not there, or not for the one who asks: the two look the same. */
    record Absent<T>() implements Answer<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> done,
                Function<? super Refused<T>, ? extends R> refused,
                Function<? super Stale<T>, ? extends R> stale,
                Function<? super Absent<T>, ? extends R> absent) {
            return absent.apply(this);
        }
    }

    /** Folds the four answers into one value. */
    <R> R fold(
            Function<? super T, ? extends R> done,
            Function<? super Refused<T>, ? extends R> refused,
            Function<? super Stale<T>, ? extends R> stale,
            Function<? super Absent<T>, ? extends R> absent);

    /** The reasons of a refusal; empty for the other answers. */
    default List<Reason> reasons() {
        return fold(
                done -> List.<Reason>of(), Refused::reasons, stale -> List.<Reason>of(), absent -> List.<Reason>of());
    }

    /** Applies {@code f} to what was done; the other answers stay as they are. */
    default <R> Answer<R> map(Function<? super T, ? extends R> f) {
        return fold(
                value -> new Done<>(f.apply(value)),
                refused -> new Refused<>(refused.reasons()),
                stale -> new Stale<>(stale.currentVersion()),
                absent -> new Absent<>());
    }

    /**
     * What was answered.
     *
     * @throws NoSuchElementException when it was not done, naming the answer and the codes of its reasons
     */
    default T orElseThrow() {
        return fold(
                value -> value,
                refused -> {
                    throw new NoSuchElementException("refused: "
                            + refused.reasons().stream().map(Reason::code).toList());
                },
                stale -> {
                    throw new NoSuchElementException("stale: the case is at version " + stale.currentVersion());
                },
                absent -> {
                    throw new NoSuchElementException("absent");
                });
    }
}
