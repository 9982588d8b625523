package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Tells the reporter what was decided 反馈举报人, in a way they want to be told. */
public record TellReporter(FeedbackChannel channel, FreeText what) implements ReportCommand {
    @Override
    public ReportDuty duty() {
        return ReportDuty.PROTECT;
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return Objections.none()
                .unless(r.standing().isNamed(), () -> ReportLaw.reason("report.identity.anonymous"))
                .unless(r.owesWord(), () -> Reason.of("report.tell.nothing-owed"))
                .when(channel.isAgainst(r.wishes()), () -> ReportLaw.reason("report.tell.against-wish"))
                .or(() -> new ReporterTold(setting.now(), channel, what));
    }
}
