package dev.yidi.rest.citizen;

import dev.yidi.core.CaseKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * What of the guide is wanted; everything when nothing is said.
 *
 * @param kind what concerns a matter of this kind
 * @param topic what concerns a matter on this topic
 * @param place what is for people of this division
 */
public record GuideQuery(
        Optional<CaseKind> kind,
        Optional<@Written(As.IDENTIFIER) String> topic,
        Optional<@Written(As.DIVISION) String> place) {}
