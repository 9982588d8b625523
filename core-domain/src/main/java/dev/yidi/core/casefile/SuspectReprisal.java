package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/**
 * Says that somebody is suspected of paying the petitioner back 反映打击报复 (信访工作条例 art. 18 ¶4, 46(6)): by the citizen or by
 * any officer who hears of it, at every stage, also of an ended case. A supervision follows by itself.
 *
 * <p>Who handles the case reads it; whom that organ itself is said to trouble had better report it as a sealed report.
 */
public record SuspectReprisal(FreeText what) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        boolean person = setting.actor().officer().isPresent() || new Standing(file, setting).isCitizen();
        return new Refusals().unless(person, Refusal.NOT_CITIZEN).or(() -> new ReprisalSuspected(setting.now(), what));
    }
}
