package dev.yidi.rest.staff.view;

import dev.yidi.core.petition.Condition;
import java.util.List;

/**
 * What a row of the decision table said.
 *
 * @param row its name
 * @param applied whether it applied
 * @param missing the conditions that did not hold
 * @param basis the legal source of the row
 */
public record TriageFindingView(String row, boolean applied, List<Condition> missing, String basis) {}
