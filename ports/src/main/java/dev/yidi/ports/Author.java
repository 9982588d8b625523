package dev.yidi.ports;

import dev.yidi.core.casefile.Actor;

/**
 * Who an entry says acted.
 *
 * @param name {@code officer:…}, {@code citizen} or {@code system}
 * @param onBehalfOf the principal, or the empty text
 */
record Author(String name, String onBehalfOf) {
    static Author of(Actor actor) {
        String name = actor.officer().map(officer -> "officer:" + officer).orElse(actor.id());
        return new Author(name, actor.onBehalfOf().orElse(""));
    }
}
