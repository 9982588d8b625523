package dev.yidi.core.outside;

import dev.yidi.core.Outcome;
import java.util.List;

/** Records that the named informer was told of the decision 告知举报人 (市场监督管理投诉举报处理暂行办法 art. 31 ¶2). */
public record RecordReporterInformed() implements OutsideCommand {
    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        return o.during(OutsideStage.ACCEPTED, OutsideStage.REFUSED, OutsideStage.DECIDED)
                .orAll(() -> List.of(new ReporterInformed(setting.now())));
    }
}
