package dev.yidi.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of the events 核对结果, by the journal and the ledger.
 *
 * @param told how many had to be told
 * @param lost how many of them are not in the ledger
 * @param strange how many are in the ledger and not in the journal
 * @param twice how many entries repeat one before
 * @param outOfOrder how many came after a later one of their file
 */
record Told(long told, long lost, long strange, long twice, long outOfOrder) {
    /** An event's place: its file, and its sequence in it. */
    record Place(String subject, long sequence) {}

    /** Holds {@code applied}, in its order, against {@code journal}. */
    static Told of(Set<Place> journal, List<Ledger.Entry> applied) {
        Set<Place> found = new HashSet<>();
        Map<String, Long> last = new HashMap<>();
        long twice = 0;
        long outOfOrder = 0;
        for (Ledger.Entry entry : applied) {
            if (!found.add(new Place(entry.subject(), entry.sequence()))) {
                twice++;
            } else if (last.merge(entry.subject(), entry.sequence(), Math::max) > entry.sequence()) {
                outOfOrder++;
            }
        }
        return new Told(
                journal.size(),
                journal.stream().filter(place -> !found.contains(place)).count(),
                found.stream().filter(place -> !journal.contains(place)).count(),
                twice,
                outOfOrder);
    }

    boolean isRight() {
        return told > 0 && lost == 0 && strange == 0 && twice == 0 && outOfOrder == 0;
    }
}
