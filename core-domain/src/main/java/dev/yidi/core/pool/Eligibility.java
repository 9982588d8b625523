package dev.yidi.core.pool;

import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.place.Territory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who can be chosen or appointed at all 资格审查: every reason against a member, none hiding another. */
public record Eligibility(Territory territory, TopicCatalogue topics) {

    /** Every reason against {@code member}; empty when eligible. */
    public List<Reason> against(PoolMember member, Question question) {
        List<Reason> reasons = new ArrayList<>();
        accreditation(member, question).ifPresent(reasons::add);
        field(member, question).ifPresent(reasons::add);
        if (!territory.contains(member.skills().serves(), question.place())) {
            reasons.add(PoolRule.PLACE_OTHER.reason().with("place", question.place()));
        }
        if (!member.days().contains(question.day().getDayOfWeek())) {
            reasons.add(PoolRule.NOT_THAT_DAY.reason().with("day", question.day()));
        }
        if (member.isAwayOn(question.day())) {
            reasons.add(PoolRule.ON_LEAVE.reason().with("day", question.day()));
        }
        if (member.load() >= member.capacity()) {
            reasons.add(load(PoolRule.FULL, member));
        }
        Set<OrganId> tied = tied(member, question);
        if (!tied.isEmpty()) {
            reasons.add(PoolRule.TIED.reason().with("organs", Sorted.line(tied)));
        }
        if (question.recused().contains(member.id())) {
            reasons.add(PoolRule.RECUSED.reason());
        }
        if (question.seated().contains(member.id())) {
            reasons.add(PoolRule.SEATED.reason());
        }
        return List.copyOf(reasons);
    }

    static Reason load(PoolRule rule, PoolMember member) {
        return rule.reason().with("load", member.load()).with("capacity", member.capacity());
    }

    private static Optional<Reason> accreditation(PoolMember member, Question question) {
        Accreditation held = member.accreditation();
        return switch (held.on(question.day())) {
            case VALID -> Optional.empty();
            case NOT_YET -> Optional.of(PoolRule.ACCREDITED_LATER.reason().with("from", held.from()));
            case SUSPENDED -> Optional.of(PoolRule.SUSPENDED.reason());
            case LAPSED -> Optional.of(PoolRule.LAPSED.reason().with("until", held.until()));
        };
    }

    private Optional<Reason> field(PoolMember member, Question question) {
        return question.topic()
                .filter(topic -> member.skills().topics().isEmpty()
                        || !topics.isAmong(topic, member.skills().topics()))
                .map(topic -> PoolRule.FIELD_OTHER.reason().with("topic", topic));
    }

    private static Set<OrganId> tied(PoolMember member, Question question) {
        Set<OrganId> tied = new LinkedHashSet<>();
        member.affiliation().organ().ifPresent(tied::add);
        member.ties().forEach(tie -> tied.add(tie.organ()));
        tied.retainAll(question.organs());
        return tied;
    }
}
