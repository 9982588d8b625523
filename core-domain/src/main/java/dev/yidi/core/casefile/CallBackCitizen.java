package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.request.CallBackRules;
import dev.yidi.core.request.ContactMode;
import java.util.List;
import java.util.Optional;

/**
 * Records that the citizen of a case was called back 回访, or tried: by the centre, the first handler or the window that took the
 * case in, and never by who handled it or answered on the spot in this round, handed on or not. Reached, it is settled, whatever
 * was said; not reached, it is after as many tries as the county says, with a word why. An order of the hotline has its own
 * ({@code RecordCallBack}).
 *
 * @param grade the grade the citizen gave on the county's scale; empty when nobody was reached
 * @param said what the citizen said; owed with a grade that means not satisfied, and with the last try
 */
public record CallBackCitizen(ContactMode mode, Optional<String> grade, Optional<FreeText> said)
        implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        CasePolicy policy = setting.profile().policy();
        Optional<CallBackDuty> duty = file.aftercare().callBack();
        int tries = duty.map(CallBackDuty::tries).orElse(0) + 1;
        boolean gaveUp = grade.isEmpty() && tries >= policy.callBack().attempts();
        return new Refusals()
                .unless(CallBacks.isTheirs(file, setting), Refusal.NOT_CALLER)
                .when(duty.isEmpty(), Refusal.CALL_BACK_NOT_OWED)
                .and(CallBackRules.against(grade, said, policy.ratingScale(), policy.unsatisfiedGrades()))
                .when(gaveUp && said.isEmpty(), Refusal.REASON_MISSING)
                .or(() -> new CallBackMade(
                        setting.now(), mode, result(policy), grade, said, tries, grade.isPresent() || gaveUp));
    }

    private CallBackResult result(CasePolicy policy) {
        return grade.map(given -> policy.unsatisfiedGrades().contains(given)
                        ? CallBackResult.UNSATISFIED
                        : CallBackResult.SATISFIED)
                .orElse(CallBackResult.NOT_REACHED);
    }
}
