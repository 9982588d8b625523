package dev.yidi.core.likeness;

import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one matter is known by 事项特征: opaque tokens of who is in it, and what, where and when it is about.
 *
 * @param persons tokens of the numbers (telephone, identity) of those who ask; equal for the same person
 * @param names tokens of the names of those who ask; two people may share one
 * @param respondents tokens of the names of those it is against
 * @param topic what it is about, once classified
 * @param place the division it arose in and those above it, the nearest first
 * @param received the day it was received
 * @param text what was told
 */
public record MatterKeys(
        Set<String> persons,
        Set<String> names,
        Set<String> respondents,
        Optional<TopicCode> topic,
        List<DivisionCode> place,
        LocalDate received,
        Fingerprint text) {
    public MatterKeys {
        persons = ordered(persons);
        names = ordered(names);
        respondents = ordered(respondents);
        place = List.copyOf(place);
    }

    private static Set<String> ordered(Set<String> tokens) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(tokens));
    }

    /** Never the tokens. */
    @Override
    public String toString() {
        return "MatterKeys[" + topic + ", " + received + ", " + text + "]";
    }
}
