package dev.yidi.core.casefile;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.Reason;
import dev.yidi.core.time.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What must be true of the parties 当事人规则 (信访工作条例 art. 20 ¶3). */
final class PartyRules {
    private PartyRules() {}

    static List<Reason> againstAll(RegisterCase command, Setting setting) {
        List<Party> parties = command.parties();
        int most = most(parties, command.visitors(), setting.profile().rules(), setting);
        long speakers = representatives(parties, setting.today());
        boolean group = command.channel() == IntakeChannel.VISIT && command.visitors() > most;
        return new Refusals()
                .when(parties.stream().map(Party::id).distinct().count() < parties.size(), Refusal.PARTY_TWICE)
                .when(
                        !mayBeAnonymous(command)
                                && parties.stream().noneMatch(party -> party.is(PartyRole.APPLICANT, setting.today())),
                        Refusal.NO_APPLICANT)
                .when(group && speakers == 0, Refusal.NO_REPRESENTATIVE)
                .when(speakers > most, () -> tooMany(speakers, most))
                .all();
    }

    static List<Reason> against(Party party, CaseFile file, Setting setting) {
        List<Party> all = Copies.and(file.parties(), party);
        int most = most(all, file.intake().visitors(), CaseRules.of(file, setting.profile()), setting);
        long speakers = representatives(all, setting.today());
        return new Refusals()
                .when(file.party(party.id()).isPresent(), Refusal.PARTY_TWICE)
                .when(party.role() == PartyRole.REPRESENTATIVE && speakers > most, () -> tooMany(speakers, most))
                .all();
    }

    /** What the law says for a group of this size, or the county's stricter number. */
    private static int most(List<Party> parties, int visitors, RuleSet rules, Setting setting) {
        long applicants = parties.stream()
                .filter(party -> party.is(PartyRole.APPLICANT, setting.today()))
                .count();
        int people = (int) Math.max(visitors, applicants);
        int county = setting.profile().policy().maxRepresentatives();
        return rules.representativesOf(people)
                .map(rule -> Math.min(rule.most(), county))
                .orElse(county);
    }

    /** A report may be anonymous; what an official channel brings in need not have an applicant. */
    private static boolean mayBeAnonymous(RegisterCase command) {
        return Matter.isReport(command.kind(), command.category())
                || command.channel() == IntakeChannel.GRID_REPORT
                || command.channel() == IntakeChannel.PROACTIVE;
    }

    /** The most that speak on any one day from {@code today} on: who was dismissed is counted no more. */
    private static long representatives(List<Party> parties, LocalDate today) {
        return Stream.concat(
                        Stream.of(today),
                        parties.stream().map(party -> party.inForce().from()).filter(today::isBefore))
                .mapToLong(day -> parties.stream()
                        .filter(party -> party.is(PartyRole.REPRESENTATIVE, day))
                        .count())
                .max()
                .orElse(0);
    }

    private static Reason tooMany(long found, int most) {
        return Refusal.TOO_MANY_REPRESENTATIVES.reason().with("found", found).with("most", most);
    }
}
