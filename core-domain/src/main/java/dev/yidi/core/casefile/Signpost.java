package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.RoutingAdvice;
import dev.yidi.core.profile.RoutingQuestion;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says where the profile would send a case 分拨指引: advice with reasons; an officer decides. */
public final class Signpost {
    private Signpost() {}

    /** The advice for {@code file}; refused while it has no topic, and where the profile has no way for it. */
    public static Outcome<RoutingAdvice> of(CaseFile file, Setting setting) {
        return file.matter()
                .topic()
                .map(topic -> setting.profile().advise(question(file, topic, setting)))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_CLASSIFIED.reason()));
    }

    private static RoutingQuestion question(CaseFile file, TopicCode topic, Setting setting) {
        DivisionCode place =
                setting.profile().territory().successorOf(file.intake().place(), setting.today());
        Set<OrganId> already = file.custody().dispatches().stream()
                .filter(dispatch -> dispatch.status() == DispatchStatus.RETURNED)
                .map(Dispatching::to)
                .collect(Collectors.toUnmodifiableSet());
        return new RoutingQuestion(
                file.matter().kind(),
                file.matter().category(),
                topic,
                place,
                file.intake().channel(),
                file.protection().accused(),
                already,
                Optional.of(setting.today()));
    }
}
