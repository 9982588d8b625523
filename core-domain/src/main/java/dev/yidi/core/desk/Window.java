package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A window of the centre 窗口.
 *
 * @param id its identity
 * @param name its name, at most 100 characters
 * @param organ the organ that staffs it; none for a window of the centre itself
 * @param undifferentiated whether it takes any matter 无差别受理窗口
 * @param topics what a specialist window takes, a group standing for all in it; empty for all that its organ does
 * @param hours when it is open
 */
public record Window(
        WindowId id,
        String name,
        Optional<OrganId> organ,
        boolean undifferentiated,
        Set<TopicCode> topics,
        OpeningHours hours) {
    public Window {
        name = Text.required("name", name, 100).strip();
        TreeSet<TopicCode> copy = new TreeSet<>(Comparator.comparing(TopicCode::value));
        copy.addAll(topics);
        topics = Collections.unmodifiableSet(copy);
        List<Fault> faults = new ArrayList<>();
        if (undifferentiated && !topics.isEmpty()) {
            faults.add(new Fault(
                    "topics",
                    "window.limited",
                    "expected no topics at an undifferentiated window, found " + topics.size()));
        }
        if (!undifferentiated && topics.isEmpty() && organ.isEmpty()) {
            faults.add(new Fault(
                    "topics", "window.idle", "expected topics or an organ at a specialist window, found neither"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("window", faults);
        }
    }

    /** Whether a matter on {@code topic} may be handed in here. */
    public boolean takes(TopicCatalogue catalogue, TopicCode topic) {
        return undifferentiated || catalogue.isAmong(topic, topics);
    }
}
