package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.RollPolicy;
import java.time.LocalDate;
import java.util.List;

/**
 * Enters in the case that an officer supervises an organ over it 督办入卷, whatever stage the case is at; the supervision itself is
 * opened in the same append.
 *
 * @param addressee the organ that must reply
 * @param level the level it begins at
 * @param trigger why, as a code
 * @param demand what is demanded
 */
public record EnterSupervision(OrganId addressee, SupervisionLevel level, String trigger, FreeText demand)
        implements CaseCommand {
    public EnterSupervision {
        Text.code("trigger", trigger);
    }

    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    /** Who is supervised gets no part in the case by it. */
    @Override
    public Object appoints() {
        return trigger;
    }

    /** The last day for the written reply, as the county has it for the level. */
    private LocalDate answerBy(Setting setting) {
        return setting.profile()
                .supervision()
                .step(level)
                .map(step -> DueDates.of(
                                setting.now(), step.period(), RollPolicy.NONE, setting.calendar(), setting.zone())
                        .date())
                .orElseGet(setting::today);
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .when(setting.actor().officer().isEmpty(), Refusal.NOT_OFFICER)
                .or(() -> new SupervisionEntered(
                        setting.now(),
                        setting.actor().officer().orElseThrow(),
                        setting.actingOrgan().orElse(file.intake().organ()),
                        addressee,
                        level,
                        trigger,
                        demand,
                        answerBy(setting)));
    }
}
