package dev.yidi.rest.staff.mapping;

import dev.yidi.core.prevention.AspectFinding;
import dev.yidi.core.prevention.RiskAspect;
import dev.yidi.core.prevention.RiskAssessment;
import dev.yidi.core.prevention.RiskVerdict;
import dev.yidi.core.prevention.Signal;
import dev.yidi.rest.staff.view.AspectFindingView;
import dev.yidi.rest.staff.view.RiskAssessmentView;
import dev.yidi.rest.staff.view.RiskVerdictView;
import dev.yidi.rest.staff.view.SignalView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows assessments and signals. */
@Mapper(config = Views.class, uses = Sorted.class)
public interface PreventionViews {
    /** An assessment. */
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "number", source = "head.number")
    @Mapping(target = "version", source = "head.version")
    @Mapping(target = "openedAt", source = "head.openedAt")
    @Mapping(target = "openAspects", expression = "java(assessment.open())")
    @Mapping(target = "findings", expression = "java(findings(assessment.findings(), names))")
    RiskAssessmentView assessment(RiskAssessment assessment, @Context Names names);

    /** What was found, by aspect. */
    default List<AspectFindingView> findings(Map<RiskAspect, AspectFinding> findings, Names names) {
        return findings.entrySet().stream()
                .map(each -> finding(each.getKey(), each.getValue(), names))
                .toList();
    }

    /** What was found about an aspect. */
    @Mapping(target = "aspect", source = "aspect")
    AspectFindingView finding(RiskAspect aspect, AspectFinding finding, @Context Names names);

    /** The conclusion. */
    RiskVerdictView verdict(RiskVerdict verdict, @Context Names names);

    /** The conclusion, if there is one. */
    default Optional<RiskVerdictView> someVerdict(Optional<RiskVerdict> verdict, @Context Names names) {
        return verdict.map(one -> verdict(one, names));
    }

    /** A signal. */
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "number", source = "head.number")
    @Mapping(target = "version", source = "head.version")
    @Mapping(target = "kind", source = "cluster.kind")
    @Mapping(target = "topic", source = "cluster.topic")
    @Mapping(target = "place", source = "cluster.place")
    @Mapping(target = "count", source = "cluster.count")
    @Mapping(target = "threshold", source = "cluster.rule.threshold")
    @Mapping(target = "withinDays", source = "cluster.rule.withinDays")
    @Mapping(target = "from", source = "cluster.from")
    @Mapping(target = "until", source = "cluster.until")
    @Mapping(target = "cases", source = "cluster.cases")
    SignalView signal(Signal signal, @Context Names names);
}
