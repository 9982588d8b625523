package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records what happens next at the court 记录后续处理 (特邀调解规定 art. 19–21). */
public record RecordSequel(CourtSequel sequel) implements ReferralCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<ReferralEvent>> decide(LitigationReferral r, Dossier dossier) {
        boolean agreed = r.outcome().filter(ReferralOutcome::agreed).isPresent();
        return r.during(ReferralStage.RETURNED)
                .when(r.sequel().isPresent(), () -> Reason.of("litigation.sequel.already-recorded"))
                .when(
                        !sequel.follows(r.kind()),
                        () -> LitigationLaw.reason("litigation.sequel.other-kind")
                                .with("sequel", sequel)
                                .with("kind", r.kind()))
                .when(
                        sequel.needsAgreement() && !agreed,
                        () -> LitigationLaw.reason("litigation.sequel.no-agreement")
                                .with("sequel", sequel))
                .orAll(() -> List.of(new SequelRecorded(dossier.now(), sequel)));
    }
}
