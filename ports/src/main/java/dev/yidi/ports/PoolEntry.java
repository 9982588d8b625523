package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.PersonName;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.pool.AccreditationStatus;
import dev.yidi.core.pool.PoolMember;
import dev.yidi.core.pool.Ratings;
import java.util.Optional;

/**
 * A mediator of the pool before an officer 在库调解员; the cases are counted, never named.
 *
 * @param head id, number and version of the mediator's file
 * @param name the mediator's name
 * @param madePublic the name the mediator made public; empty when none
 * @param member fields, place, capacity, load, accreditation and ties
 * @param status how the accreditation stands today
 * @param ratings what citizens said, with the counts
 */
public record PoolEntry(
        FileHead head,
        PersonName name,
        Optional<PersonName> madePublic,
        PoolMember member,
        AccreditationStatus status,
        Ratings ratings) {
    /** The mediator's file. */
    public FileId file() {
        return head.id();
    }
}
