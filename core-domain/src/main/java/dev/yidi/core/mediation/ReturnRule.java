package dev.yidi.core.mediation;

import dev.yidi.core.Citation;
import dev.yidi.core.Ordered;
import dev.yidi.core.time.LimitId;
import java.util.Set;

/**
 * What one linkage owes the referring organ for one outcome 反馈规则, as data.
 *
 * @param outcome the outcome that must be told
 * @param materials what goes back with it
 * @param settles whether it ends the referring organ's own case as far as the law lets it: for the police the performance of
 *     the agreement, never its signature
 * @param limit the limit within which it must be told
 * @param basis the legal source
 */
public record ReturnRule(
        ReturnOutcome outcome, Set<ReturnMaterial> materials, boolean settles, LimitId limit, Citation basis) {
    public ReturnRule {
        materials = Ordered.set(materials);
    }
}
