package dev.yidi.rest.staff.view;

import java.util.Optional;

/**
 * A topic of the catalogue.
 *
 * @param code its code
 * @param name its name
 * @param parent its group
 */
public record TopicView(String code, String name, Optional<String> parent) {}
