package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * What the centre knows of earlier cases that look like this one; an officer decides.
 *
 * @param found the earlier cases the officer may see, the most alike first
 * @param hidden whether there is one more that they may not see; the centre can be asked
 * @param skipped where a visit skipped a level: whom to take the citizen to
 */
public record SameMatterView(List<SimilarCaseView> found, boolean hidden, Optional<ReasonView> skipped) {}
