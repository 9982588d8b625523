package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the referring organ everything that is owed to it 向移送单位反馈: the result, and the papers that its rules name; minutes and
 * admissions are never among them.
 *
 * @param materials the papers that go with it, at least those owed
 */
public record ReportBack(Set<ReturnMaterial> materials) implements MediationCommand {
    public ReportBack {
        materials = Ordered.set(materials);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        Set<ReturnOutcome> owed = m.returnsOwed();
        Set<ReturnMaterial> due = m.materialsOwed();
        return Grounds.none()
                .when(m.referral().by().isEmpty(), () -> Reason.of("mediation.return.nobody"))
                .when(m.referral().by().isPresent() && owed.isEmpty(), () -> Reason.of("mediation.return.nothing-owed"))
                .whenAny(
                        Ordered.without(due, materials),
                        "missing",
                        () -> new Reason("mediation.return.material-missing", m.returnBasis(), Map.of()))
                .orElse(() -> List.of(new ReportedBack(now, m.referral().by().orElseThrow(), owed, materials)));
    }
}
