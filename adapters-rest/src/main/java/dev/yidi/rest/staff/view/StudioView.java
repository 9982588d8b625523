package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * A studio as citizens see it.
 *
 * @param name the studio
 * @param mediators the names its mediators made public
 * @param topics what it mediates
 * @param languages what is spoken there
 * @param serves the divisions it serves
 * @param ratings what citizens said
 */
public record StudioView(
        String name,
        List<String> mediators,
        List<TopicRef> topics,
        List<String> languages,
        List<PlaceRef> serves,
        RatingsView ratings) {}
