package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Those of the petitioner's side who follow a case with one second factor 查询人, and whose affairs they see to: their own, and those
 * of the applicants for whom they speak. A representative speaks for all applicants. Whose proxy or guardian a party is stands
 * nowhere: where there are several applicants it may be another's, so that these speak for an applicant only where there is one.
 *
 * @param themselves mostly one, several where they share a telephone
 * @param spokenFor themselves, and the applicants they speak for
 * @param alone whether nobody else is on the petitioner's side today
 */
public record Followers(List<PartyId> themselves, Set<PartyId> spokenFor, boolean alone) {
    private static final Set<PartyRole> SPEAKERS_FOR_ONE = EnumSet.of(PartyRole.PROXY, PartyRole.GUARDIAN);

    public Followers {
        themselves = List.copyOf(themselves);
        spokenFor = Copies.of(spokenFor);
    }

    /** Those of {@code themselves} in {@code file} today. */
    public static Followers of(CaseFile file, List<PartyId> themselves, LocalDate today) {
        boolean alone = file.partiesOn(today).stream()
                .filter(party -> party.role().isOfPetitioner())
                .map(Party::id)
                .allMatch(themselves::contains);
        return new Followers(themselves, spokenFor(file, themselves, today), alone);
    }

    /** What was served on them, on an applicant they speak for, or on who speaks for them 送达本方的文书. */
    public List<ServedPaper> letters(CaseFile file, LocalDate today) {
        return file.papers().served().stream()
                .filter(paper ->
                        spokenFor(file, List.of(paper.to()), today).stream().anyMatch(spokenFor::contains))
                .toList();
    }

    private static Set<PartyId> spokenFor(CaseFile file, Collection<PartyId> speakers, LocalDate today) {
        Set<PartyId> all = new LinkedHashSet<>(speakers);
        List<PartyId> applicants = file.partiesOn(today).stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .map(Party::id)
                .toList();
        boolean speaks = speakers.stream()
                .flatMap(speaker -> file.party(speaker).stream())
                .map(Party::role)
                .anyMatch(role -> role == PartyRole.REPRESENTATIVE
                        || (applicants.size() == 1 && SPEAKERS_FOR_ONE.contains(role)));
        if (speaks) {
            all.addAll(applicants);
        }
        return all;
    }
}
