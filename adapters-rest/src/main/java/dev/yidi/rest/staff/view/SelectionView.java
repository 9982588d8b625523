package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * Whom the pool proposes for a mediation; the parties choose.
 *
 * @param candidates who can, the most suited first
 * @param excluded who can not, with every reason
 * @param needed how many are still needed
 * @param advice whom to appoint where the parties do not choose
 */
public record SelectionView(
        List<CandidateView> candidates, List<CandidateView> excluded, int needed, List<String> advice) {}
