package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CaseKind;
import dev.yidi.core.TopicCode;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.escalation.MatterRisk;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.profile.Promise;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The promises and ladders of a document. */
final class NormForm {
    private NormForm() {}

    static Optional<Promise> promise(Part part) {
        Optional<LimitId> limit = part.one("limit", LimitId::new);
        Set<CaseKind> kinds = part.someOf("kinds", CaseKind.class);
        Set<TopicCode> topics = new LinkedHashSet<>(part.many("topics", TopicCode::new));
        Optional<Span> span = part.one("span", Span::parse);
        return part.make(() -> new Promise(limit.orElseThrow(), kinds, topics, span.orElseThrow()));
    }

    static void write(ObjectNode node, Promise promise) {
        node.put("limit", promise.limit().value());
        Lists.put(node, "kinds", promise.kinds());
        Lists.put(node, "topics", promise.topics());
        node.put("span", promise.span().toString());
    }

    static Optional<Ladder> ladder(Part part) {
        Optional<String> id = part.one("id", text -> text);
        Set<LimitId> limits = new LinkedHashSet<>(part.many("limits", LimitId::new));
        Set<CaseKind> kinds = part.someOf("kinds", CaseKind.class);
        Set<TopicCode> topics = new LinkedHashSet<>(part.many("topics", TopicCode::new));
        Set<MatterRisk> risks = part.someOf("risks", MatterRisk.class);
        List<Rung> rungs = part.parts("rungs", NormForm::rung);
        return part.make(() -> new Ladder(id.orElseThrow(), limits, kinds, topics, risks, rungs));
    }

    private static Optional<Rung> rung(Part part) {
        Optional<RungId> id = part.one("id", RungId::new);
        Optional<RungMoment> when = part.one("when", RungMoment::parse);
        Optional<RungAction> action = part.oneOf("do", RungAction.class);
        return part.make(() -> when.orElseThrow().rung(id.orElseThrow(), action.orElseThrow()));
    }

    static void write(ObjectNode node, Ladder ladder) {
        node.put("id", ladder.id());
        Lists.put(node, "limits", ladder.limits());
        Lists.put(node, "kinds", ladder.kinds());
        Lists.put(node, "topics", ladder.topics());
        Lists.put(node, "risks", ladder.risks());
        for (Rung rung : ladder.rungs()) {
            node.withArray("rungs")
                    .addObject()
                    .put("id", rung.id().value())
                    .put("when", RungMoment.of(rung).toString())
                    .put("do", rung.action().name());
        }
    }
}
