package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OfficerId;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What changed in the to-do lists 变动提示, for screens that stay open. Whoever serves them follows {@link JournalFeed} once for all,
 * asks once how the changed cases stand, and tells each officer what of it that officer may see. Thread-safe.
 */
public interface ChangeBoard {
    /**
     * How these cases stand now; what is no case is left out. What an officer may see of them is asked when they are first asked for
     * that officer. Cost: one look for each.
     *
     * @param cases cases, at most as many as a batch of the feed has notices
     */
    List<CaseStanding> standing(@NotNull Collection<FileId> cases);

    /**
     * A position in the feed as a mark to give away 位置标记: it tells nothing, not even how far one mark is from another, and holds only for
     * {@code reader}. Two marks of one position differ.
     */
    String mark(@NotNull String reader, @NotNull String position);

    /**
     * The position in a mark that {@link #mark} made for {@code reader}.
     *
     * @throws InvalidInputException for anything else ({@code mark.malformed})
     */
    String position(@NotNull String reader, @NotNull String mark);

    /** A case as it stands at one moment, to be told to any number of officers. Thread-safe. */
    interface CaseStanding {
        /** How the case stands in the list of {@code officer}, whose rights are asked anew; empty for one who may not see it. */
        Optional<TodoChange> in(@NotNull OfficerId officer, boolean mine);
    }
}
