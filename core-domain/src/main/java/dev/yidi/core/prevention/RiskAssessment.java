package dev.yidi.core.prevention;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.file.FileFacts;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The social risk of a major decision is assessed before it is taken 重大决策社会风险评估, and the disputes that follow it are
 * linked to it afterwards, so that the next assessment can learn.
 *
 * @param decision what is to be decided
 * @param initiator the organ that wants it
 * @param place where it would be felt
 * @param openedBy who opened it
 * @param findings what was found about each aspect so far
 * @param hearings who was heard
 * @param verdict the conclusion; empty until then
 * @param disputes the cases that followed
 */
public record RiskAssessment(
        FileHead head,
        FreeText decision,
        OrganId initiator,
        DivisionCode place,
        OfficerId openedBy,
        Map<RiskAspect, AspectFinding> findings,
        List<RiskHearing> hearings,
        Optional<RiskVerdict> verdict,
        Set<CaseId> disputes)
        implements KeptFile<RiskAssessment> {
    /** The register 风险评估. */
    public static final String REGISTER = "risk-assessment";

    /** What stands before the numbers of assessments. */
    public static final String MARK = "FP";

    public RiskAssessment {
        EnumMap<RiskAspect, AspectFinding> copy = new EnumMap<>(RiskAspect.class);
        copy.putAll(findings);
        findings = Collections.unmodifiableMap(copy);
        hearings = List.copyOf(hearings);
        disputes = Collections.unmodifiableSet(new LinkedHashSet<>(disputes));
    }

    /** The aspects that have no finding yet. */
    public List<RiskAspect> open() {
        return List.of(RiskAspect.values()).stream()
                .filter(aspect -> !findings.containsKey(aspect))
                .toList();
    }

    /** This assessment with only those of its disputes that are among {@code some}. */
    public RiskAssessment showing(Set<CaseId> some) {
        Set<CaseId> shown = new LinkedHashSet<>(disputes);
        shown.retainAll(some);
        return new RiskAssessment(head, decision, initiator, place, openedBy, findings, hearings, verdict, shown);
    }

    @Override
    public RiskAssessment with(FileHead other) {
        return new RiskAssessment(other, decision, initiator, place, openedBy, findings, hearings, verdict, disputes);
    }

    @Override
    public FileFacts facts() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("organ:" + initiator);
        disputes.forEach(caseId -> keys.add("case:" + caseId));
        return new FileFacts(
                REGISTER,
                head.number(),
                verdict.map(each -> each.level().name()).orElse("OPEN"),
                verdict.map(each -> each.conclusion().name()).orElse("ASSESSING"),
                Optional.of(place),
                Optional.of(initiator),
                Optional.of(openedBy),
                head.openedAt(),
                verdict.isEmpty(),
                false,
                keys,
                decision);
    }

    /** The organ that wants the decision and those above it, the centres, and who answers for the place. */
    @Override
    public AccessFacts access(CountyProfile profile) {
        Set<AccessTag> assigned = Set.of(AccessTag.officer(openedBy));
        Set<AccessTag> allow = new LinkedHashSet<>(assigned);
        allow.add(AccessTag.organ(initiator));
        if (profile.organs().knows(initiator)) {
            profile.organs()
                    .superiorsOf(profile.organs().currentOf(initiator))
                    .forEach(superior -> allow.add(AccessTag.head(superior)));
        }
        profile.organs().centres().forEach(centre -> allow.add(AccessTag.organ(centre.id())));
        if (profile.territory().knows(place)) {
            profile.territory().pathOf(place).forEach(division -> allow.add(AccessTag.division(division)));
        }
        return new AccessFacts(allow, Set.of(), false, assigned);
    }

    RiskAssessment found(RiskAspect aspect, AspectFinding finding) {
        Map<RiskAspect, AspectFinding> more = new EnumMap<>(RiskAspect.class);
        more.putAll(findings);
        more.put(aspect, finding);
        return new RiskAssessment(head, decision, initiator, place, openedBy, more, hearings, verdict, disputes);
    }

    RiskAssessment heard(RiskHearing hearing) {
        List<RiskHearing> more = new ArrayList<>(hearings);
        more.add(hearing);
        return new RiskAssessment(head, decision, initiator, place, openedBy, findings, more, verdict, disputes);
    }

    RiskAssessment concluded(RiskVerdict how) {
        return new RiskAssessment(
                head, decision, initiator, place, openedBy, findings, hearings, Optional.of(how), disputes);
    }

    RiskAssessment linked(CaseId dispute) {
        Set<CaseId> more = new LinkedHashSet<>(disputes);
        more.add(dispute);
        return new RiskAssessment(head, decision, initiator, place, openedBy, findings, hearings, verdict, more);
    }
}
