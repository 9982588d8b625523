package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Records a call-back 回访.
 *
 * @param grade the grade the citizen gave on the county's scale; empty when nobody was reached
 * @param comment what the citizen said; needed with a grade that means not satisfied
 */
public record RecordCallBack(ContactMode mode, Optional<String> grade, Optional<FreeText> comment)
        implements RequestCommand {
    @Override
    public OrderDuty duty() {
        return OrderDuty.CALL_BACK;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        boolean unsatisfied = grade.filter(setting.unsatisfied()::contains).isPresent();
        return r.during(RequestStage.REPLIED)
                .unless(r.isReachable(), () -> Reason.of("request.contact.unreachable"))
                .and(CallBackRules.against(grade, comment, setting.scale(), setting.unsatisfied()))
                .or(() ->
                        new CitizenCalledBack(setting.now(), mode, grade, grade.isPresent() && !unsatisfied, comment));
    }
}
