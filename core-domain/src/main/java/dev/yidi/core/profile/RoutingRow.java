package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Text;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import java.util.Set;

/**
 * A row of a routing table 分拨规则: which matters, and where they go. An empty set means every one.
 *
 * @param id its name in the table
 * @param kinds the kinds of case
 * @param categories the categories of petition; a case of another kind has none and passes such a row by
 * @param topics the topics, with what lies below them
 * @param places the divisions, with what lies below them
 * @param channels the channels
 * @param target where they go
 */
public record RoutingRow(
        String id,
        Set<CaseKind> kinds,
        Set<PetitionCategory> categories,
        Set<TopicCode> topics,
        Set<DivisionCode> places,
        Set<IntakeChannel> channels,
        RouteTarget target) {
    public RoutingRow {
        Text.identifier("row", id);
        kinds = Sets.ordered(kinds);
        categories = Sets.ordered(categories);
        topics = Sets.ordered(topics);
        places = Sets.ordered(places);
        channels = Sets.ordered(channels);
    }

    /** A row that takes every matter. */
    public static RoutingRow all(String id, RouteTarget target) {
        return new RoutingRow(id, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), target);
    }

    /** This row for these topics alone. */
    public RoutingRow forTopics(Set<TopicCode> only) {
        return new RoutingRow(id, kinds, categories, only, places, channels, target);
    }

    /** This row for these kinds alone. */
    public RoutingRow forKinds(Set<CaseKind> only) {
        return new RoutingRow(id, only, categories, topics, places, channels, target);
    }

    /** This row for these places alone. */
    public RoutingRow forPlaces(Set<DivisionCode> only) {
        return new RoutingRow(id, kinds, categories, topics, only, channels, target);
    }
}
