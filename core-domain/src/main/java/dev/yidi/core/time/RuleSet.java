package dev.yidi.core.time;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Text;
import dev.yidi.core.YidiException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The limits of one body of law 时限规则集, versioned: a case keeps the version it started under.
 *
 * @param id for instance {@code national-2022}
 * @param version changes whenever a limit does
 * @param limits in the order of the text, each id once
 * @param representatives how many may speak for a group, the smallest groups first; empty where the law does not say
 */
public record RuleSet(String id, String version, List<Limit> limits, List<RepresentativeRule> representatives) {
    public RuleSet {
        Text.identifier("ruleSet.id", id);
        Text.identifier("ruleSet.version", version);
        limits = List.copyOf(limits);
        representatives = List.copyOf(representatives);
        List<Fault> faults = new ArrayList<>();
        Set<LimitId> seen = new HashSet<>();
        for (int i = 0; i < limits.size(); i++) {
            LimitId limit = limits.get(i).id();
            if (!seen.add(limit)) {
                faults.add(new Fault("limits[" + i + "]", "rules.limit-twice", "expected " + limit + " once"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("rule set " + id, faults);
        }
    }

    /** A rule set that says nothing about representatives. */
    public RuleSet(String id, String version, List<Limit> limits) {
        this(id, version, limits, List.of());
    }

    /** The national rules of 2022: petitions, people's mediation and the other kinds of mediation, judicial confirmation. */
    public static RuleSet national2022() {
        return Shipped.NATIONAL;
    }

    /** The petition rules of 浙江省信访条例 2016: whether they still bind was not established; shorter in some steps. */
    public static RuleSet zhejiang2016() {
        return Shipped.ZHEJIANG;
    }

    /**
     * Reads a rule set in the project's own format; the shipped {@code national-2022.rules} shows it.
     *
     * @throws InvalidInputException naming every faulty line; a limit without legal source is one
     * @throws YidiException when the reader fails
     */
    public static RuleSet read(Reader text) {
        return RuleText.read(text);
    }

    /** Its id and version: what a case keeps of the rule set it started under. */
    public String edition() {
        return id + " " + version;
    }

    /** The limit called {@code wanted}. */
    public Optional<Limit> limit(LimitId wanted) {
        return limits.stream().filter(limit -> limit.id().equals(wanted)).findFirst();
    }

    /** How many may speak for a group of {@code people}; empty where the law does not say. */
    public Optional<RepresentativeRule> representativesOf(int people) {
        return representatives.stream().filter(rule -> rule.covers(people)).findFirst();
    }

    /** The limits that {@code act} starts in a case of this kind and category. */
    public List<Limit> startedBy(Milestone act, CaseKind kind, Optional<PetitionCategory> category) {
        return limits.stream()
                .filter(limit -> limit.start() == act && limit.appliesTo(kind, category))
                .toList();
    }

    /** This rule set with only the limits whose source is in force on {@code date}. */
    public RuleSet inForceOn(LocalDate date) {
        return new RuleSet(
                id,
                version,
                limits.stream().filter(limit -> limit.validity().contains(date)).toList(),
                representatives);
    }

    /** The limits of this rule set, and those of {@code base} that it does not name: local rules over national ones. */
    public RuleSet over(RuleSet base) {
        List<Limit> all = new ArrayList<>(limits);
        base.limits.stream().filter(limit -> limit(limit.id()).isEmpty()).forEach(all::add);
        return new RuleSet(
                id + "." + base.id,
                version + "." + base.version,
                all,
                representatives.isEmpty() ? base.representatives : representatives);
    }

    /** Loaded when first asked for. */
    private static final class Shipped {
        private static final RuleSet NATIONAL = Resources.read("national-2022.rules", RuleSet::read);
        private static final RuleSet ZHEJIANG = Resources.read("zhejiang-2016.rules", RuleSet::read);
    }
}
