package dev.yidi.messaging.inbound;

import dev.yidi.ports.Yidi;

/**
 * What a type of message asks of the centre 入站映射. Thread-safe. A list of its data has the items at most that its {@code @Size} allows,
 * and 1,000 where none does.
 *
 * @param <D> its data: a record of texts, whole numbers (as {@code Integer}), truth values, enum constants, instants, dates, records, lists and optionals
 *     of these, with its constraints; its package is open to the validator
 */
public interface InboundMapping<D extends Record> {
    /** The type of the events: {@code dev.yidi.in.<what>.v<version>}. */
    String type();

    /** The record of the data. */
    Class<D> data();

    /**
     * Asks the centre. May be asked again for the same message: every command is named by {@code commands}, so that none
     * takes effect twice. What a later command is refused does not undo an earlier one: that is {@link Performed#partly}, which
     * {@link Performed#then} makes of it.
     *
     * @throws dev.yidi.core.InvalidInputException when a value is none of the core's, and nothing was done: the sender is told so
     * @throws dev.yidi.core.UnavailableException when a store cannot be reached: the message comes again
     */
    Performed perform(Yidi centre, CommandSeries commands, D data);
}
