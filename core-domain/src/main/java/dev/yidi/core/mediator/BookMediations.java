package dev.yidi.core.mediator;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.pool.Eligibility;
import dev.yidi.core.pool.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names the mediator for mediations, or releases from them 承接与释放: what follows in the mediator's file from what happened in a case.
 *
 * @param begun what is begun
 * @param ended what is over
 * @param question what the mediator was newly named for; empty when nothing new was decided, as when a case is reopened
 */
public record BookMediations(Set<Engagement> begun, Set<Engagement> ended, Optional<Question> question)
        implements MediatorCommand {
    @Override
    public Operation operation() {
        return Operation.MEDIATE;
    }

    @Override
    public Outcome<List<MediatorEvent>> decide(MediatorFile file, Setting setting) {
        List<Reason> against = question.map(asked -> new Eligibility(
                                setting.profile().territory(), setting.profile().topics())
                        .against(file.member(), asked))
                .orElse(List.of());
        return Objections.none()
                .and(against.stream()
                        .map(reason -> reason.with("mediator", file.enrolment().mediator()))
                        .toList())
                .orAll(() -> List.of(new MediationsBooked(setting.now(), begun, ended)));
    }
}
