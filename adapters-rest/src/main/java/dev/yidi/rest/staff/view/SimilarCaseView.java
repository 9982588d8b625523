package dev.yidi.rest.staff.view;

import dev.yidi.core.casefile.Stage;
import dev.yidi.core.likeness.Verdict;
import java.util.List;

/**
 * An earlier case that looks like this one.
 *
 * @param id the case
 * @param number its number
 * @param title its title, as in lists
 * @param stage where it stands
 * @param verdict what it comes to
 * @param reasons the law first, then what is alike
 */
public record SimilarCaseView(
        String id, String number, String title, Stage stage, Verdict verdict, List<ReasonView> reasons) {}
