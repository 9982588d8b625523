package dev.yidi.rest.staff.mapping;

import dev.yidi.core.casefile.Proceedings;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.report.ReportHandling;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.ClockView;
import dev.yidi.rest.staff.view.ConfirmationView;
import dev.yidi.rest.staff.view.JointHandlingView;
import dev.yidi.rest.staff.view.MediationView;
import dev.yidi.rest.staff.view.ReportHandlingView;
import java.util.List;
import org.mapstruct.Context;

/** Shows the parts of a case that have mappers of their own; made here, so that none is looked up at run time. */
final class Parts {
    private final ClockViewMapper clocks = new ClockViewMapperImpl();
    private final ProceedingMapper proceedings = new ProceedingMapperImpl();
    private final JointViews joint = new JointViewsImpl();
    private final ReportViews reports = new ReportViewsImpl();

    dev.yidi.rest.staff.view.ClockView clock(ClockView clock, @Context Names names) {
        return clocks.clock(clock, names);
    }

    List<MediationView> mediations(CaseView view, @Context Names names) {
        return proceedings.mediations(view.proceedings(), view.mediationActs(), names);
    }

    List<JointHandlingView> jointHandlings(Proceedings all, @Context Names names) {
        return all.of(JointHandling.class).stream()
                .map(each -> joint.handling(each, names))
                .toList();
    }

    List<ReportHandlingView> reports(Proceedings all, @Context Names names) {
        return all.of(ReportHandling.class).stream()
                .map(each -> reports.handling(each, names))
                .toList();
    }

    List<ConfirmationView> confirmations(Proceedings all, @Context Names names) {
        return proceedings.confirmations(all, names);
    }
}
