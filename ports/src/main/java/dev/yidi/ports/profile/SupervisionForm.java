package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.profile.CardColour;
import dev.yidi.core.profile.CardRule;
import dev.yidi.core.profile.SupervisionPolicy;
import dev.yidi.core.profile.SupervisionStep;
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
        return part.make(() -> new SupervisionPolicy(steps, cards, urges.orElseThrow(), onUnsatisfied));
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
        node.put("urges", policy.urges()).put("onUnsatisfied", policy.onUnsatisfied());
    }

    private static Optional<SupervisionStep> step(Part part) {
        Optional<SupervisionLevel> level = part.oneOf("level", SupervisionLevel.class);
        Optional<Span> period = part.one("period", Span::parse);
        boolean byConference = part.flag("byConference");
        return part.make(() -> new SupervisionStep(level.orElseThrow(), period.orElseThrow(), byConference));
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
