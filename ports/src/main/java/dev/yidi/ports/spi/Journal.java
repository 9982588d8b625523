package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The append-only journal of all files 办理日志, and the one place where anything is written.
 *
 * <p>Thread-safe. No argument or result is null. A store that cannot answer throws {@link StoreException}; when it
 * cannot tell whether an append took effect it throws {@link UnknownOutcomeException}, and the caller repeats with the
 * same command id.
 */
public interface Journal {
    /**
     * Stores all of {@code append} or nothing, durably before it returns. Cost: independent of the number of files stored.
     *
     * <p>Who implements it does, in this order:
     *
     * <ol>
     *   <li>{@link AppendCheck#checked}, before anything is touched.
     *   <li>Locks the files in the order of their ids, whatever the order of the changes: two appends over the same files
     *       must not wait for each other.
     *   <li>Looks for the command's key: where it is remembered, nothing is stored and the answer is {@code Repeated}.
     *   <li>Compares every file's version (0 for one that is unknown) with the one that is expected: where any differs,
     *       nothing is stored, the command is not remembered, and the answer is {@code Stale} with the first such file in
     *       id order.
     *   <li>Refuses a number that another file of the same register has, stored or within this append, with a {@link
     *       StoreException}: {@code (register, number)} belongs to one file for ever, as its id does. Two appends at once
     *       with one number are the case that counts: the store's own unique key has to decide it. The same file may keep
     *       its number or take another.
     *   <li>Adds the entries, puts the card in the place of the file's card, the alarms in the place of all the file's
     *       alarms (their leases and postponements end), stores {@link FileChange#newKey()}, destroys the key where {@link
     *       FileChange#destroysKey()} says so, and remembers the command.
     * </ol>
     *
     * <p>Checked by {@code JournalContract}, {@code MalformedAppendContract} and {@code RaceContract}.
     *
     * @throws StoreException when nothing was stored: a number that is taken, or a store that cannot answer
     * @throws UnknownOutcomeException when it may or may not have been stored, such as a connection lost at the commit
     */
    AppendResult append(Append append);

    /**
     * Writes the card and the alarms of a file anew 重建, as they follow from its journal, and nothing else: all or nothing,
     * durably before it returns. Leases and postponements of its alarms end. Says false, and writes nothing, unless the
     * last entry of the file has the version and the hash of {@code card}, so that a card never gets ahead of its journal
     * or behind it.
     */
    boolean restore(FileCard card, List<Alarm> alarms);

    /** The entries of a file with a sequence greater than {@code after}, in order; empty for an unknown file. */
    List<Entry> read(FileId fileId, long after);

    /** What is remembered of the command {@code key}. */
    Optional<CommandRecord> command(CommandKey key);

    /**
     * Where who follows from now on begins 日志末端: every entry that is committed after the call comes after it, also when
     * transactions commit out of order. What was committed before the call comes before it too, except what was written
     * beside an append that was still under way, which comes once more rather than that append not at all. So whoever
     * asks for the end first, reads what there is then, and follows from the end misses nothing. The start while there is
     * no entry. Cost: independent of the number of entries stored. Checked by {@code FeedContract}.
     */
    FeedPosition end();

    /**
     * Up to {@code limit} entries of all files after {@code position}. Every entry is delivered at least once to whoever
     * follows from the start, also when transactions commit out of order; a file's entries come in their order.
     */
    FeedPage follow(FeedPosition position, int limit);

    /**
     * When the act of the first entry after {@code position} took place that is committed and that {@link #follow} does not give yet 尚未放行,
     * since something that was begun before it is still under way; empty where nothing is held back. Who has got all that {@code
     * follow} gives is behind by that much all the same. The default is for stores that never hold back what is committed. Cost: one
     * look-up.
     */
    default Optional<Instant> heldBack(FeedPosition position) {
        return Optional.empty();
    }
}
