package dev.yidi.core.profile;

import dev.yidi.core.escalation.CaseTerm;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether promises and ladders fit the limits they speak of. */
final class NormCheck {
    private final ProfileFindings findings;
    private final List<RuleSet> former;

    private NormCheck(ProfileFindings findings, List<RuleSet> former) {
        this.findings = findings;
        this.former = former;
    }

    static void check(ProfileFindings findings, List<RuleSet> former, List<Promise> promises, List<Ladder> ladders) {
        NormCheck check = new NormCheck(findings, former);
        for (int i = 0; i < promises.size(); i++) {
            check.promise("promises[" + i + "]", promises.get(i));
        }
        findings.unique("ladders", "ladder", ladders.stream().map(Ladder::id).toList());
        ladders.forEach(check::ladder);
        for (int i = 1; i < ladders.size(); i++) {
            check.reached(ladders.get(i), ladders.subList(0, i));
        }
    }

    private void promise(String path, Promise promise) {
        findings.topics(path + ".topics", promise.topics());
        Optional<Limit> limit = limit(path + ".limit", promise.limit());
        limit.filter(found -> !Strictness.neverLater(promise.span(), found.span()))
                .ifPresent(found -> findings.add(
                        path + ".span",
                        "profile.promise-later",
                        "expected a span never later than the " + found.span() + " of " + found.id() + ", found "
                                + promise.span()));
    }

    private void ladder(Ladder ladder) {
        String path = "ladders[" + ladder.id() + "]";
        findings.topics(path + ".topics", ladder.topics());
        ladder.limits().stream()
                .filter(id -> !CaseTerm.has(id))
                .flatMap(id -> limit(path + ".limits", id).stream())
                .filter(limit -> limit.nature() == LimitNature.RIGHT)
                .forEach(limit -> onlyReminds(path, ladder, limit));
    }

    /** The first that fits counts: what is made for a risk and stands behind one for all of the same matters is never climbed. */
    private void reached(Ladder ladder, List<Ladder> before) {
        before.stream()
                .filter(other -> !ladder.risks().isEmpty() && other.risks().isEmpty())
                .filter(other -> covers(other.limits(), ladder.limits())
                        && covers(other.kinds(), ladder.kinds())
                        && covers(other.topics(), ladder.topics()))
                .findFirst()
                .ifPresent(other -> findings.add(
                        "ladders[" + ladder.id() + "].risks",
                        "profile.ladder-unreached",
                        "expected it before ladder " + other.id() + ", which is for matters of every risk"));
    }

    private static boolean covers(Set<?> wide, Set<?> narrow) {
        return wide.isEmpty() || (!narrow.isEmpty() && wide.containsAll(narrow));
    }

    private void onlyReminds(String path, Ladder ladder, Limit limit) {
        for (Rung rung : ladder.rungs()) {
            if (rung.action() != RungAction.REMIND) {
                findings.add(
                        path + ".rungs[" + rung.id() + "].action",
                        "profile.rung-on-right",
                        "expected REMIND alone, because " + limit.id() + " is a chance to act and nobody's duty, found "
                                + rung.action());
            }
        }
    }

    /** Cases that started under former rules still have their clocks. */
    private Optional<Limit> inFormer(LimitId id) {
        return former.stream().flatMap(rules -> rules.limit(id).stream()).findFirst();
    }

    private Optional<Limit> limit(String path, LimitId id) {
        Optional<Limit> limit = findings.rules().limit(id).or(() -> inFormer(id));
        if (limit.isEmpty()) {
            findings.add(path, "profile.unknown-limit", "expected a limit of the rule set, found " + id);
        }
        return limit;
    }
}
