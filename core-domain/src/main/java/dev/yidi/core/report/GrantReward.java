package dev.yidi.core.report;

import dev.yidi.core.Citation;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.util.List;

/**
 * Grants a reward 举报奖励 under a code that the reporter shows: no name, no account, no officer who paid is kept.
 *
 * @param code the code, one for each reward
 */
public record GrantReward(String code, Citation basis) implements ReportCommand {
    public GrantReward {
        Text.identifier("code", code);
    }

    @Override
    public ReportDuty duty() {
        return ReportDuty.PROTECT;
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        boolean borneOut =
                r.finding().filter(found -> found.kind().isBorneOut()).isPresent();
        return Objections.none()
                .unless(borneOut, () -> Reason.of("report.reward.not-borne-out"))
                .when(r.rewards().contains(code), () -> Reason.of("report.reward.code-used"))
                .or(() -> new RewardGranted(setting.now(), code, basis));
    }
}
