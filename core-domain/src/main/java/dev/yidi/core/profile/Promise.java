package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.TopicCode;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.util.Set;

/**
 * The county's own stricter limit 承诺时限, beside the limit of the rule set.
 *
 * @param limit the limit it is stricter than
 * @param kinds the kinds of case it is made for; empty for all
 * @param topics the topics it is made for, with what lies below them; empty for all
 * @param span the promised length; never later than the limit, whatever day it starts
 */
public record Promise(LimitId limit, Set<CaseKind> kinds, Set<TopicCode> topics, Span span) {
    public Promise {
        kinds = Sets.ordered(kinds);
        topics = Sets.ordered(topics);
    }
}
