package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.PersonName;
import dev.yidi.core.pool.AccreditationStatus;
import dev.yidi.core.pool.PoolMember;
import dev.yidi.core.pool.Ratings;

/**
 * A mediator of the pool before an officer 在库调解员; the cases are counted, never named.
 *
 * @param file the mediator's file
 * @param name the mediator's name
 * @param member fields, place, capacity, load, accreditation and ties
 * @param status how the accreditation stands today
 * @param ratings what citizens said, with the counts
 */
public record PoolEntry(FileId file, PersonName name, PoolMember member, AccreditationStatus status, Ratings ratings) {}
