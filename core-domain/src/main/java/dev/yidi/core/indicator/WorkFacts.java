package dev.yidi.core.indicator;

import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.place.Tier;
import java.util.List;

/** How the matter came in, what happened on its way, and what proceedings and citizen added 办理要素. */
public record WorkFacts(IntakeFacts intake, CourseFacts course, ServiceFacts service) {
    static WorkFacts of(CaseFile file, List<CaseEvent> journal, List<Tier> trail) {
        return new WorkFacts(IntakeFacts.of(file), CourseFacts.of(journal, trail), ServiceFacts.of(file));
    }
}
