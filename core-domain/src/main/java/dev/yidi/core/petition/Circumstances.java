package dev.yidi.core.petition;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.time.DueDate;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a petition command must know that only the case knows 办理情形.
 *
 * @param now the instant
 * @param category what the matter is classified as now; empty while it is not
 * @param handler the organ answerable for the case
 * @param above who stands one level above the body whose opinion is the latest; empty at the top and without opinion
 * @param remedy who stands one level above the body whose opinion is due; empty at the top
 * @param petitioners the parties who may ask for review: applicants and who speaks for them
 * @param accused whether the body named in the command is on the side a report accuses
 * @param reply how it stands with the written reply the petitioner answers to
 * @param agreed whether an agreement of a mediation of this case is in effect
 */
public record Circumstances(
        Instant now,
        Optional<PetitionCategory> category,
        Authority handler,
        Optional<Superior> above,
        Optional<Superior> remedy,
        Set<PartyId> petitioners,
        boolean accused,
        Reply reply,
        boolean agreed) {
    public Circumstances {
        petitioners = Ordered.set(petitioners);
    }

    /**
     * The written reply as it reached the petitioner 书面答复送达.
     *
     * @param served whether it was served
     * @param window the last day to ask for review; empty where none is counted
     */
    public record Reply(boolean served, Optional<DueDate> window) {
        /** None was served. */
        public static final Reply NONE = new Reply(false, Optional.empty());
    }
}
