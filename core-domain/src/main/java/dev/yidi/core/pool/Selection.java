package dev.yidi.core.pool;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.place.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Who of the pool can mediate 推荐结果: advice with its reasons; the parties choose, else an officer appoints (人民调解法 art. 19).
 *
 * @param candidates who can, the most suited first: the roster from which the parties choose
 * @param excluded who can not, with every reason
 * @param needed how many are still needed
 */
public record Selection(List<Candidate> candidates, List<Exclusion> excluded, int needed) {
    public Selection {
        candidates = List.copyOf(candidates);
        excluded = List.copyOf(excluded);
    }

    /** The selection from {@code pool} for {@code question}; it does not depend on the order of the pool. */
    public static Selection of(
            Collection<PoolMember> pool, Question question, Territory territory, TopicCatalogue topics) {
        Eligibility eligibility = new Eligibility(territory, topics);
        List<Ranked> ranked = new ArrayList<>();
        List<Exclusion> excluded = new ArrayList<>();
        for (PoolMember member : pool) {
            List<Reason> against = eligibility.against(member, question);
            if (against.isEmpty()) {
                ranked.add(Ranked.of(member, question, territory));
            } else {
                excluded.add(new Exclusion(member.id(), against));
            }
        }
        ranked.sort(Ranked.ORDER);
        excluded.sort(Comparator.comparing(each -> each.mediator().value()));
        return new Selection(
                ranked.stream().map(each -> each.candidate(question, topics)).toList(), excluded, question.needed());
    }

    /** Whom to appoint where the parties do not choose: as many as are needed, or as there are. */
    public List<MediatorId> advice() {
        return candidates.stream().limit(needed).map(Candidate::mediator).toList();
    }

    /** Whether the pool has fewer than are needed. */
    public boolean isShort() {
        return candidates.size() < needed;
    }
}
