package dev.yidi.core.file;

import dev.yidi.core.YidiException;

/**
 * The first event of a file 立卷.
 *
 * @param <F> the file
 */
public interface FileOpening<F extends KeptFile<F>> extends FileEvent<F> {

    /** The file as it stands at its opening, at version 1. */
    F begin();

    /**
     * Never: a file is opened once.
     *
     * @throws YidiException always
     */
    @Override
    default F evolve(F file) {
        throw new YidiException("expected one " + getClass().getSimpleName() + ", as the first event of a file, found"
                + " another in " + file.head().id() + ". Maybe the journal holds two files under one id.");
    }
}
