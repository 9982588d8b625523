package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.escalation.MatterRisk;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Grades how grave the matter is 事项风险定级, with the reason: by who steers the case. The county's ladders may differ by it; a
 * matter of high risk is reported up.
 */
public record GradeRisk(MatterRisk risk, FreeText reason) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER)
                .when(file.matter().risk().equals(Optional.of(risk)), Refusal.RISK_SAME)
                .or(() -> new RiskGraded(setting.now(), risk, reason));
    }
}
