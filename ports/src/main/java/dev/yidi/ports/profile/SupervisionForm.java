package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.profile.CardColour;
import dev.yidi.core.profile.CardRule;
import dev.yidi.core.profile.SupervisionOccasion;
import dev.yidi.core.profile.SupervisionPolicy;
import dev.yidi.core.profile.SupervisionStep;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.Span;
import java.util.List;
import java.util.Optional;

/** How the county of a document supervises. */
final class SupervisionForm {
    private SupervisionForm() {}

    static Optional<SupervisionPolicy> read(Part part) {
        List<SupervisionStep> steps = part.parts("levels", SupervisionForm::step);
        List<CardRule> cards = part.parts("cards", SupervisionForm::card);
        Optional<Integer> urges = part.number("urges");
        boolean onUnsatisfied = part.flag("onUnsatisfied");
        List<SupervisionOccasion> occasions = part.has("occasions")
                ? part.parts("occasions", SupervisionForm::occasion)
                : SupervisionPolicy.standard().occasions();
        return part.make(() -> new SupervisionPolicy(steps, cards, urges.orElseThrow(), onUnsatisfied, occasions));
    }

    static void write(ObjectNode node, SupervisionPolicy policy) {
        node.putArray("levels");
        policy.steps()
                .forEach(step -> node.withArray("levels")
                        .addObject()
                        .put("level", step.level().name())
                        .put("period", step.period().toString())
                        .put("byConference", step.byConference()));
        node.putArray("cards");
        policy.cards()
                .forEach(card -> node.withArray("cards")
                        .addObject()
                        .put("colour", card.colour().name())
                        .put("supervisions", card.supervisions())
                        .put("overdues", card.overdues())
                        .put("withinDays", card.within())
                        .put("lastsDays", card.lasts()));
        node.putArray("occasions");
        policy.occasions()
                .forEach(occasion -> node.withArray("occasions")
                        .addObject()
                        .put("act", occasion.act().name())
                        .put("level", occasion.level().name()));
        node.put("urges", policy.urges()).put("onUnsatisfied", policy.onUnsatisfied());
    }

    private static Optional<SupervisionStep> step(Part part) {
        Optional<SupervisionLevel> level = part.oneOf("level", SupervisionLevel.class);
        Optional<Span> period = part.one("period", Span::parse);
        boolean byConference = part.flag("byConference");
        return part.make(() -> new SupervisionStep(level.orElseThrow(), period.orElseThrow(), byConference));
    }

    private static Optional<SupervisionOccasion> occasion(Part part) {
        Optional<Milestone> act = part.oneOf("act", Milestone.class);
        Optional<SupervisionLevel> level = part.oneOf("level", SupervisionLevel.class);
        return part.make(() -> new SupervisionOccasion(act.orElseThrow(), level.orElseThrow()));
    }

    private static Optional<CardRule> card(Part part) {
        Optional<CardColour> colour = part.oneOf("colour", CardColour.class);
        Optional<Integer> supervisions = part.number("supervisions");
        Optional<Integer> overdues = part.number("overdues");
        Optional<Integer> within = part.number("withinDays");
        Optional<Integer> lasts = part.number("lastsDays");
        return part.make(() -> new CardRule(
                colour.orElseThrow(),
                supervisions.orElseThrow(),
                overdues.orElseThrow(),
                within.orElseThrow(),
                lasts.orElseThrow()));
    }
}
