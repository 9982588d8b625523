package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.CountyId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Outcome;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Loans;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.desk.Window;
import dev.yidi.core.escalation.CaseTerm;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.escalation.MatterRisk;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.RetentionSchedule;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.UnknownYearPolicy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A county as one value 县域方案. One that exists is valid: it routes every matter, and everything it names is there.
 *
 * @param id its name among profiles, for packs and differences
 * @param version changes whenever anything in it does
 * @param name what people call it
 * @param county the county it is for
 * @param mode how the centre is run
 * @param zone where days begin and end
 * @param unknownYears what happens with years the work calendar does not hold
 * @param territory the divisions
 * @param tiers the tiers in use: exactly those of the territory
 * @param organs the departments and bodies, at least one of them a centre of the county
 * @param windows the windows
 * @param topics the two-level catalogue
 * @param classification the keyword rules
 * @param routing the routing tables
 * @param rules the time limits in force here
 * @param promises the county's own stricter limits; the first that fits counts
 * @param ladders the escalation ladders; the first that fits counts
 * @param policy what the county decides about its cases
 * @param supervision how the county supervises
 * @param signals from when on the centre looks up
 * @param texts words of the county by dotted key: names of the centre and of its platforms, greetings
 * @param retention how long what is kept
 * @param loans the people and powers lent from above to stations, those that are over included
 * @param hall how the hall runs: the order of calls and appointments
 * @param figures what the county chooses where a figure leaves a choice
 * @param mediation the county's own terms of mediation over the published ones, those that are over included
 * @param formerRules the rule sets that were in force here before, in the order of their editions: a case keeps the one it
 *     started under
 */
public record CountyProfile(
        String id,
        String version,
        String name,
        CountyId county,
        Mode mode,
        ZoneId zone,
        UnknownYearPolicy unknownYears,
        Territory territory,
        Set<Tier> tiers,
        Organs organs,
        List<Window> windows,
        TopicCatalogue topics,
        ClassificationRules classification,
        RoutingTables routing,
        RuleSet rules,
        List<Promise> promises,
        List<Ladder> ladders,
        CasePolicy policy,
        SupervisionPolicy supervision,
        SignalPolicy signals,
        Map<String, String> texts,
        RetentionSchedule retention,
        List<Loan> loans,
        HallRules hall,
        IndicatorOptions figures,
        List<LocalTerms> mediation,
        List<RuleSet> formerRules) {

    /**
     * @throws InvalidInputException naming every fault with its path: an unknown reference, a table cycle, a dead end, a
     *     promise later than its limit …
     */
    public CountyProfile {
        tiers = Sets.ordered(tiers);
        windows = List.copyOf(windows);
        promises = List.copyOf(promises);
        ladders = List.copyOf(ladders);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        loans = List.copyOf(loans);
        mediation = List.copyOf(mediation);
        formerRules = formerRules.stream()
                .sorted(Comparator.comparing(RuleSet::edition))
                .toList();
        ProfileFindings findings = new ProfileFindings(territory, organs, topics, rules);
        findings.text("id", id, 80);
        findings.text("version", version, 80);
        findings.text("name", name, 200);
        PlaceCheck.check(findings, tiers, windows);
        HallCheck.check(findings, windows, hall);
        FiguresCheck.check(findings, tiers, promises, figures);
        MediationCheck.check(findings, county, mediation);
        ClassificationCheck.check(findings, classification);
        FormerRulesCheck.check(findings, formerRules);
        NormCheck.check(findings, formerRules, promises, ladders);
        TextCheck.check(findings, texts);
        LoanCheck.check(findings, loans);
        RoutingCheck.check(findings, routing);
        findings.refuseAny("profile");
    }

    /**
     * Which organ a case should go to, and why.
     *
     * @return the advice, or a refusal when topic or place are unknown here, or when every organ it could go to is
     *     on the accused side
     */
    public Outcome<RoutingAdvice> advise(RoutingQuestion question) {
        return new Router(lending(), routing, policy.sealedFromSuperiors()).advise(question);
    }

    /** The loans with the organs, places and topics they speak of. */
    public Loans lending() {
        return new Loans(territory, topics, organs, loans);
    }

    /** The terms a mediation here can run under: the published ones and the county's own. */
    public MediationTermsTable mediationTerms() {
        return MediationTermsTable.published().with(mediation);
    }

    /** The county's own row called {@code name}. */
    public Optional<LocalTerms> localTerms(String name) {
        return mediation.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** The county's own row that stands in place of the published terms {@code name} for a case that started on {@code day}. */
    public Optional<LocalTerms> termsInstead(String name, LocalDate day) {
        return mediation.stream()
                .filter(row -> row.instead() && row.like().equals(name) && row.isForCasesOf(day))
                .findFirst();
    }

    /** A revision of this profile, in which nothing is changed yet. */
    public ProfileRevision revise() {
        return ProfileRevision.of(this);
    }

    /** What a text seems to be about. */
    public Classification classify(String title, String body) {
        return classification.suggest(topics, title, body);
    }

    /** The rule set called {@code edition}: the one in force, or one that was; empty when it is not kept here. */
    public Optional<RuleSet> rulesOf(String edition) {
        return Stream.concat(Stream.of(rules), formerRules.stream())
                .filter(each -> each.edition().equals(edition))
                .findFirst();
    }

    /** Whether a ladder may name {@code limit}: one of the rules in force or in force before, or one set for a case alone. */
    public boolean knows(LimitId limit) {
        return CaseTerm.has(limit)
                || Stream.concat(Stream.of(rules), formerRules.stream())
                        .anyMatch(each -> each.limit(limit).isPresent());
    }

    /**
     * This county under other rules from now on, in another version of its profile: those in force until now are kept for
     * the cases that started under them.
     */
    public CountyProfile changingTo(RuleSet others, String otherVersion) {
        List<RuleSet> kept = Stream.concat(formerRules.stream(), Stream.of(rules))
                .filter(each -> !each.equals(others))
                .toList();
        return revise().version(otherVersion).rules(others).formerRules(kept).profile();
    }

    /** The county's promise for a clock of {@code limit}, if it made one that is never later than the limit itself. */
    public Optional<Span> promiseFor(Limit limit, CaseKind kind, Optional<TopicCode> topic) {
        return promiseFor(limit.id(), kind, topic)
                .filter(span -> isOfTheseRules(limit) || Strictness.neverLater(span, limit.span()));
    }

    /** What every promise was compared with when the profile was made, so that it need not be again whenever a clock starts. */
    private boolean isOfTheseRules(Limit limit) {
        return rules.limit(limit.id())
                .filter(same -> same.span().equals(limit.span()))
                .isPresent();
    }

    /** The county's promise for a clock of {@code limit}, if it made one. */
    public Optional<Span> promiseFor(LimitId limit, CaseKind kind, Optional<TopicCode> topic) {
        return promises.stream()
                .filter(promise -> promise.limit().equals(limit)
                        && new Scope(promise.kinds(), promise.topics()).covers(topics, kind, topic))
                .map(Promise::span)
                .findFirst();
    }

    /** The ladder a clock of {@code limit} climbs in a matter that was not graded, if there is one. */
    public Optional<Ladder> ladderFor(Limit limit, CaseKind kind, Optional<TopicCode> topic) {
        return ladderFor(limit, kind, topic, Optional.empty());
    }

    /** The ladder a clock of {@code limit} climbs in a matter of this risk, if there is one. */
    public Optional<Ladder> ladderFor(
            Limit limit, CaseKind kind, Optional<TopicCode> topic, Optional<MatterRisk> risk) {
        return ladders.stream()
                .filter(ladder -> ladder.isFor(risk)
                        && climbs(ladder, limit)
                        && new Scope(ladder.kinds(), ladder.topics()).covers(topics, kind, topic))
                .findFirst();
    }

    /** The centre of the county; townships may have centres of their own besides. */
    public Organ centre() {
        return organs.centres().get(0);
    }

    /** The county's word for {@code key}. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    private static boolean climbs(Ladder ladder, Limit limit) {
        return ladder.limits().isEmpty()
                ? limit.nature() == LimitNature.DUTY
                : ladder.limits().contains(limit.id());
    }
}
