package dev.yidi.core.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Text;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.time.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the check of a profile knows, and all it has found 方案核查. */
record ProfileFindings(Territory territory, Organs organs, TopicCatalogue topics, RuleSet rules, List<Fault> faults) {

    ProfileFindings(Territory territory, Organs organs, TopicCatalogue topics, RuleSet rules) {
        this(territory, organs, topics, rules, new ArrayList<>());
    }

    void add(String path, String code, String message) {
        faults.add(new Fault(path, code, message));
    }

    void text(String path, String value, int max) {
        if (value.isBlank()) {
            add(path, "profile.text", "expected a text, found a blank one");
        }
        Text.problem(value, max).ifPresent(problem -> add(path, "profile.text", problem));
    }

    void topics(String path, Collection<TopicCode> named) {
        for (TopicCode topic : named) {
            if (!topics.contains(topic)) {
                add(path, "profile.unknown-topic", "expected a topic of the catalogue, found " + topic);
            }
        }
    }

    void divisions(String path, Collection<DivisionCode> named) {
        for (DivisionCode division : named) {
            if (!territory.knows(division)) {
                add(path, "profile.unknown-division", "expected a division of the territory, found " + division);
            }
        }
    }

    void unique(String path, String what, Collection<String> ids) {
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id) && told.add(id)) {
                add(path, "profile.twice", "expected each " + what + " once, found " + id + " more than once");
            }
        }
    }

    void refuseAny(String what) {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(what, faults);
        }
    }
}
