package dev.yidi.core.prevention;

import dev.yidi.core.file.FileEvent;

/** Something that happened in a risk assessment 评估事件. */
public sealed interface RiskAssessmentEvent extends FileEvent<RiskAssessment>
        permits RiskAssessmentOpened, AspectAssessed, PeopleHeard, RiskConcluded, DisputeLinked {}
