package dev.yidi.core.profile;

import dev.yidi.core.CountyId;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.desk.Window;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.RetentionSchedule;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.UnknownYearPolicy;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A county's profile as it is being revised 方案修订: what is not said anew stays as it was, and it stays
 * the same county. Immutable.
 *
 * <pre>{@code
 * CountyProfile next = profile.revise().version("2").hall(rules).profile();
 * }</pre>
 */
public final class ProfileRevision {
    private final Identity identity;
    private final Places places;
    private final Matters matters;
    private final Norms norms;
    private final Practice practice;

    private ProfileRevision(Identity identity, Places places, Matters matters, Norms norms, Practice practice) {
        this.identity = identity;
        this.places = places;
        this.matters = matters;
        this.norms = norms;
        this.practice = practice;
    }

    static ProfileRevision of(CountyProfile before) {
        return new ProfileRevision(
                new Identity(
                        before.id(),
                        before.version(),
                        before.name(),
                        before.county(),
                        before.mode(),
                        before.zone(),
                        before.unknownYears()),
                new Places(before.territory(), before.tiers(), before.organs(), before.windows()),
                new Matters(before.topics(), before.classification(), before.routing()),
                new Norms(before.rules(), before.promises(), before.ladders(), before.formerRules()),
                new Practice(
                        before.policy(),
                        before.supervision(),
                        before.signals(),
                        before.texts(),
                        before.retention(),
                        before.loans(),
                        before.hall(),
                        before.figures(),
                        before.mediation()));
    }

    /** Another {@link CountyProfile#version() version}. */
    public ProfileRevision version(String other) {
        return with(new Identity(
                identity.id(),
                other,
                identity.name(),
                identity.county(),
                identity.mode(),
                identity.zone(),
                identity.unknownYears()));
    }

    /** Another {@link CountyProfile#name() name}. */
    public ProfileRevision name(String other) {
        return with(new Identity(
                identity.id(),
                identity.version(),
                other,
                identity.county(),
                identity.mode(),
                identity.zone(),
                identity.unknownYears()));
    }

    /** Another {@link CountyProfile#county() county}: a profile taken over from a neighbour. */
    public ProfileRevision county(CountyId other) {
        return with(new Identity(
                identity.id(),
                identity.version(),
                identity.name(),
                other,
                identity.mode(),
                identity.zone(),
                identity.unknownYears()));
    }

    /** Another {@link CountyProfile#mode() mode}. */
    public ProfileRevision mode(Mode other) {
        return with(new Identity(
                identity.id(),
                identity.version(),
                identity.name(),
                identity.county(),
                other,
                identity.zone(),
                identity.unknownYears()));
    }

    /** Another {@link CountyProfile#unknownYears() way with unknown years}. */
    public ProfileRevision unknownYears(UnknownYearPolicy other) {
        return with(new Identity(
                identity.id(),
                identity.version(),
                identity.name(),
                identity.county(),
                identity.mode(),
                identity.zone(),
                other));
    }

    /** Another territory, with its tiers in use. */
    public ProfileRevision territory(Territory other) {
        return with(new Places(other, other.tiers(), places.organs(), places.windows()));
    }

    /** Another {@link CountyProfile#organs() organs}. */
    public ProfileRevision organs(Organs other) {
        return with(new Places(places.territory(), places.tiers(), other, places.windows()));
    }

    /** Another {@link CountyProfile#windows() windows}. */
    public ProfileRevision windows(List<Window> other) {
        return with(new Places(places.territory(), places.tiers(), places.organs(), other));
    }

    /** Another {@link CountyProfile#topics() topics}. */
    public ProfileRevision topics(TopicCatalogue other) {
        return with(new Matters(other, matters.classification(), matters.routing()));
    }

    /** Another {@link CountyProfile#classification() classification}. */
    public ProfileRevision classification(ClassificationRules other) {
        return with(new Matters(matters.topics(), other, matters.routing()));
    }

    /** Another {@link CountyProfile#routing() routing}. */
    public ProfileRevision routing(RoutingTables other) {
        return with(new Matters(matters.topics(), matters.classification(), other));
    }

    /** Another {@link CountyProfile#rules() rules}. */
    public ProfileRevision rules(RuleSet other) {
        return with(new Norms(other, norms.promises(), norms.ladders(), norms.formerRules()));
    }

    /** Another {@link CountyProfile#promises() promises}. */
    public ProfileRevision promises(List<Promise> other) {
        return with(new Norms(norms.rules(), other, norms.ladders(), norms.formerRules()));
    }

    /** Another {@link CountyProfile#ladders() ladders}. */
    public ProfileRevision ladders(List<Ladder> other) {
        return with(new Norms(norms.rules(), norms.promises(), other, norms.formerRules()));
    }

    /** Another {@link CountyProfile#formerRules() list of former rule sets}. */
    public ProfileRevision formerRules(List<RuleSet> other) {
        return with(new Norms(norms.rules(), norms.promises(), norms.ladders(), other));
    }

    /** Another {@link CountyProfile#policy() policy}. */
    public ProfileRevision policy(CasePolicy other) {
        return with(new Practice(
                other,
                practice.supervision(),
                practice.signals(),
                practice.texts(),
                practice.retention(),
                practice.loans(),
                practice.hall(),
                practice.figures(),
                practice.mediation()));
    }

    /** Another {@link CountyProfile#supervision() supervision}. */
    public ProfileRevision supervision(SupervisionPolicy other) {
        return with(new Practice(
                practice.policy(),
                other,
                practice.signals(),
                practice.texts(),
                practice.retention(),
                practice.loans(),
                practice.hall(),
                practice.figures(),
                practice.mediation()));
    }

    /** Another {@link CountyProfile#signals() signals}. */
    public ProfileRevision signals(SignalPolicy other) {
        return with(new Practice(
                practice.policy(),
                practice.supervision(),
                other,
                practice.texts(),
                practice.retention(),
                practice.loans(),
                practice.hall(),
                practice.figures(),
                practice.mediation()));
    }

    /** Another {@link CountyProfile#texts() texts}. */
    public ProfileRevision texts(Map<String, String> other) {
        return with(new Practice(
                practice.policy(),
                practice.supervision(),
                practice.signals(),
                other,
                practice.retention(),
                practice.loans(),
                practice.hall(),
                practice.figures(),
                practice.mediation()));
    }

    /** Another {@link CountyProfile#retention() retention}. */
    public ProfileRevision retention(RetentionSchedule other) {
        return with(new Practice(
                practice.policy(),
                practice.supervision(),
                practice.signals(),
                practice.texts(),
                other,
                practice.loans(),
                practice.hall(),
                practice.figures(),
                practice.mediation()));
    }

    /** Another {@link CountyProfile#loans() loans}. */
    public ProfileRevision loans(List<Loan> other) {
        return with(new Practice(
                practice.policy(),
                practice.supervision(),
                practice.signals(),
                practice.texts(),
                practice.retention(),
                other,
                practice.hall(),
                practice.figures(),
                practice.mediation()));
    }

    /** Another {@link CountyProfile#hall() set of rules for the hall}. */
    public ProfileRevision hall(HallRules other) {
        return with(new Practice(
                practice.policy(),
                practice.supervision(),
                practice.signals(),
                practice.texts(),
                practice.retention(),
                practice.loans(),
                other,
                practice.figures(),
                practice.mediation()));
    }

    /** Another {@link CountyProfile#figures() choice in figures}. */
    public ProfileRevision figures(IndicatorOptions other) {
        return with(new Practice(
                practice.policy(),
                practice.supervision(),
                practice.signals(),
                practice.texts(),
                practice.retention(),
                practice.loans(),
                practice.hall(),
                other,
                practice.mediation()));
    }

    /** Other {@link CountyProfile#mediation() terms of mediation} of its own. */
    public ProfileRevision mediation(List<LocalTerms> other) {
        return with(new Practice(
                practice.policy(),
                practice.supervision(),
                practice.signals(),
                practice.texts(),
                practice.retention(),
                practice.loans(),
                practice.hall(),
                practice.figures(),
                other));
    }

    private ProfileRevision with(Identity other) {
        return new ProfileRevision(other, places, matters, norms, practice);
    }

    private ProfileRevision with(Places other) {
        return new ProfileRevision(identity, other, matters, norms, practice);
    }

    private ProfileRevision with(Matters other) {
        return new ProfileRevision(identity, places, other, norms, practice);
    }

    private ProfileRevision with(Norms other) {
        return new ProfileRevision(identity, places, matters, other, practice);
    }

    private ProfileRevision with(Practice other) {
        return new ProfileRevision(identity, places, matters, norms, other);
    }

    /**
     * The revised county.
     *
     * @throws dev.yidi.core.InvalidInputException naming every fault with its path
     */
    public CountyProfile profile() {
        return new CountyProfile(
                identity.id(),
                identity.version(),
                identity.name(),
                identity.county(),
                identity.mode(),
                identity.zone(),
                identity.unknownYears(),
                places.territory(),
                places.tiers(),
                places.organs(),
                places.windows(),
                matters.topics(),
                matters.classification(),
                matters.routing(),
                norms.rules(),
                norms.promises(),
                norms.ladders(),
                practice.policy(),
                practice.supervision(),
                practice.signals(),
                practice.texts(),
                practice.retention(),
                practice.loans(),
                practice.hall(),
                practice.figures(),
                practice.mediation(),
                norms.formerRules());
    }

    /** Which county it is, and where its days begin. */
    private record Identity(
            String id,
            String version,
            String name,
            CountyId county,
            Mode mode,
            ZoneId zone,
            UnknownYearPolicy unknownYears) {}

    /** Where and who. */
    private record Places(Territory territory, Set<Tier> tiers, Organs organs, List<Window> windows) {}

    /** What comes in, and where it goes. */
    private record Matters(TopicCatalogue topics, ClassificationRules classification, RoutingTables routing) {}

    /** Within what time, and what happens when it passes. */
    private record Norms(RuleSet rules, List<Promise> promises, List<Ladder> ladders, List<RuleSet> formerRules) {}

    /** How the county works. */
    private record Practice(
            CasePolicy policy,
            SupervisionPolicy supervision,
            SignalPolicy signals,
            Map<String, String> texts,
            RetentionSchedule retention,
            List<Loan> loans,
            HallRules hall,
            IndicatorOptions figures,
            List<LocalTerms> mediation) {}
}
