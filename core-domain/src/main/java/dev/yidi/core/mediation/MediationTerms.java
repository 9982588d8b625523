package dev.yidi.core.mediation;

import dev.yidi.core.Citation;
import dev.yidi.core.Ordered;
import dev.yidi.core.Reason;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The legal terms of a type of mediation as data 调解规则集; a mediation keeps those it began under.
 *
 * @param name its name in the table
 * @param type the type they are for
 * @param validity the days on which they are in force
 * @param jurisdiction where they bind: {@code CN}, or {@code CN-} and the first digits of the division codes
 * @param limits the limits that run in it: to take the dispute, to mediate, for a second try, to tell the end
 * @param expiryEnds those of them whose end is the failure of the mediation 视为调解不成
 * @param applyWithin the limit within which it must have been applied for, counted from a certificate
 * @param startActs the facts from whose day the period runs; empty where it runs from acceptance itself
 * @param fee whether the parties can be charged
 * @param acceptance what begins it
 * @param linkage the linkage without which there is no such mediation; empty for any and none
 * @param objectionToNamedMediatorEnds whether not accepting an appointed mediator counts as refusing mediation
 * @param recusalOverridableByAll whether a mediator in conflict may go on if every party agrees
 * @param recusalAtOneRequest whether the request of one party is enough for a mediator to step aside
 * @param panelGrounds the grounds on which two or more mediators sit
 * @param laterRoles what a mediator may not be in later proceedings
 * @param attempts how many tries there are, at most
 * @param notices what the parties must be told before the first session
 * @param online what an online session must show
 * @param ends how it can end
 * @param effectActs the acts a written agreement needs to take effect
 * @param writtenTriggers the facts that make a written agreement mandatory
 * @param otherWays the ways the parties must be told of when mediation fails
 * @param confirmable whether the parties can have an agreement confirmed by a court
 * @param reminder how long before its day an obligation is called to mind
 * @param visit how long after its day performance is looked at
 * @param basis the text the type as a whole rests on
 * @param rules the legal source of each rule
 */
public record MediationTerms(
        String name,
        MediationType type,
        Validity validity,
        String jurisdiction,
        Set<LimitId> limits,
        Set<LimitId> expiryEnds,
        Optional<LimitId> applyWithin,
        Set<StartAct> startActs,
        FeeRule fee,
        AcceptanceRule acceptance,
        Optional<Linkage> linkage,
        boolean objectionToNamedMediatorEnds,
        boolean recusalOverridableByAll,
        boolean recusalAtOneRequest,
        Set<PanelGround> panelGrounds,
        Set<LaterRole> laterRoles,
        int attempts,
        Set<MediationNotice> notices,
        Set<OnlineRule> online,
        Set<MediationEnd> ends,
        Set<EffectAct> effectActs,
        Set<WrittenTrigger> writtenTriggers,
        Set<OtherWay> otherWays,
        boolean confirmable,
        Span reminder,
        Span visit,
        Citation basis,
        List<RuleBasis> rules) {
    public MediationTerms {
        limits = Ordered.set(limits);
        expiryEnds = Ordered.set(expiryEnds);
        startActs = Ordered.set(startActs);
        panelGrounds = Ordered.set(panelGrounds);
        laterRoles = Ordered.set(laterRoles);
        notices = Ordered.set(notices);
        online = Ordered.set(online);
        ends = Ordered.set(ends);
        effectActs = Ordered.set(effectActs);
        writtenTriggers = Ordered.set(writtenTriggers);
        otherWays = Ordered.set(otherWays);
        rules = List.copyOf(rules);
    }

    /** The terms of people's mediation 人民调解 under 人民调解法(2010). */
    public static MediationTerms peoples() {
        return MediationTermsTable.published().get("peoples");
    }

    /** Whether nobody may charge for it by law. */
    public boolean free() {
        return fee == FeeRule.FREE;
    }

    /** The legal sources of {@code rule}, the general ones first; empty where none is named. */
    public List<Citation> basisOf(MediationRule rule) {
        return rules.stream()
                .filter(r -> r.rule() == rule)
                .map(RuleBasis::basis)
                .toList();
    }

    /** Why no mediation can begin under these terms on {@code day} in the county of that code; empty where one can. */
    public List<Reason> against(LocalDate day, String county) {
        return Grounds.none()
                .when(
                        !validity.contains(day),
                        () -> Reason.of("mediation.terms.not-in-force", basis)
                                .with("terms", name)
                                .with("day", day))
                .when(
                        !bindsIn(county),
                        () -> Reason.of("mediation.terms.elsewhere", basis)
                                .with("terms", name)
                                .with("jurisdiction", jurisdiction))
                .reasons();
    }

    /** The same on other days. */
    public MediationTerms during(Validity days) {
        return with(days, jurisdiction, basis, rules);
    }

    /** The same under another text, which binds in another place. */
    MediationTerms under(String place, Citation text, List<RuleBasis> sources) {
        return with(validity, place, text, sources);
    }

    private MediationTerms with(Validity days, String place, Citation text, List<RuleBasis> sources) {
        return new MediationTerms(
                name,
                type,
                days,
                place,
                limits,
                expiryEnds,
                applyWithin,
                startActs,
                fee,
                acceptance,
                linkage,
                objectionToNamedMediatorEnds,
                recusalOverridableByAll,
                recusalAtOneRequest,
                panelGrounds,
                laterRoles,
                attempts,
                notices,
                online,
                ends,
                effectActs,
                writtenTriggers,
                otherWays,
                confirmable,
                reminder,
                visit,
                text,
                sources);
    }

    /** Whether they bind in the county of that code. */
    public boolean bindsIn(String county) {
        int dash = jurisdiction.indexOf('-');
        return dash < 0 || county.startsWith(jurisdiction.substring(dash + 1));
    }

    Reason reason(String code, MediationRule rule) {
        return new Reason(code, basisOf(rule), Map.of());
    }
}
