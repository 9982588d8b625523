package dev.yidi.core;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What a decision 决定 came to: {@link Granted} with its value, or {@link Refused} with every reason at once.
 *
 * <p>Immutable and thread-safe as far as the value is.
 *
 * @param <T> what a granted decision yields
 */
public sealed interface Outcome<T> {

    /** A granted decision carrying {@code value}. */
    static <T> Outcome<T> granted(T value) {
        return new Granted<>(value);
    }

    /** A refusal for {@code reasons}, which must not be empty. */
    static <T> Outcome<T> refused(List<Reason> reasons) {
        return new Refused<>(reasons);
    }

    /** A refusal for the one {@code reason}. */
    static <T> Outcome<T> refused(Reason reason) {
        return new Refused<>(List.of(reason));
    }

    /** {@code value} if {@code reasons} is empty, else a refusal naming all of them. */
    static <T> Outcome<T> of(T value, List<Reason> reasons) {
        return reasons.isEmpty() ? granted(value) : refused(reasons);
    }

    /** Whether the decision was granted. */
    boolean isGranted();

    /** The reasons of a refusal; empty when granted. */
    List<Reason> reasons();

    /**
     * The granted value.
     *
     * @throws NoSuchElementException when refused, naming the codes of the reasons
     */
    T orElseThrow();

    /** Folds both cases into one value. */
    <R> R fold(Function<? super T, ? extends R> onGranted, Function<? super List<Reason>, ? extends R> onRefused);

    /** Applies {@code f} to a granted value; a refusal stays as it is. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> f) {
        return fold(value -> granted(f.apply(value)), Outcome::refused);
    }

    /** Goes on with {@code f} when granted; a refusal stays as it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> f) {
        return fold(f, Outcome::refused);
    }

    /** A granted decision. */
    record Granted<T>(T value) implements Outcome<T> {
        @Override
        public boolean isGranted() {
            return true;
        }

        @Override
        public List<Reason> reasons() {
            return List.of();
        }

        @Override
        public T orElseThrow() {
            return value;
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> onGranted, Function<? super List<Reason>, ? extends R> onRefused) {
            return onGranted.apply(value);
        }
    }

    /** A refused decision; {@code reasons} is never empty. */
    record Refused<T>(List<Reason> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons: expected at least one reason, found none");
            }
        }

        @Override
        public boolean isGranted() {
            return false;
        }

        @Override
        public T orElseThrow() {
            throw new NoSuchElementException(
                    "refused: " + reasons.stream().map(Reason::code).toList());
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> onGranted, Function<? super List<Reason>, ? extends R> onRefused) {
            return onRefused.apply(reasons);
        }
    }
}
