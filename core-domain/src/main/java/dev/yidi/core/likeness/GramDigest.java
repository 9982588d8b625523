package dev.yidi.core.likeness;

/** Turns a piece of text into a number that tells nothing about it 片段摘要: keyed, so that only the county can make it. */
@FunctionalInterface
public interface GramDigest {
    /** The number of {@code gram}: equal for equal pieces. */
    long of(String gram);
}
