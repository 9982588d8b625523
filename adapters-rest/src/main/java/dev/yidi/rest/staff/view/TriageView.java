package dev.yidi.rest.staff.view;

import dev.yidi.core.petition.Disposition;
import dev.yidi.core.petition.Measure;
import java.util.List;

/**
 * What the decision table says of a matter: advice, except where the law forbids accepting it.
 *
 * @param disposition what is to become of it
 * @param measures what is to be done, in the order of the rows
 * @param reasons the rows that applied, in words
 * @param findings what each row said, up to the one that settled it
 */
public record TriageView(
        Disposition disposition, List<Measure> measures, List<ReasonView> reasons, List<TriageFindingView> findings) {}
