package dev.yidi.rest.staff.view;

import java.util.Optional;

/**
 * How a case that changed stands in the to-do list now.
 *
 * @param id the case
 * @param listed whether it stands in the list; where not, being ended or lying with others, its line goes
 * @param line its line, which takes the place of the one before; absent where it does not stand in the list
 */
public record TodoChangeView(String id, boolean listed, Optional<LineView> line) {}
