package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.document.Letterhead;
import dev.yidi.core.document.Templates;
import dev.yidi.core.petition.Superior;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a document is written 文书制作环境: the case right after the event the document is, and the county.
 *
 * @param file the case after the event
 * @param profile the county
 * @param paper what is written
 */
record Desk(CaseFile file, CountyProfile profile, Paper paper) {
    private static final int LONGEST = 150;

    /** To the petitioners, from {@code issuer}. */
    Letterhead toCitizen(String issuer) {
        return head(
                names(file.parties().stream()
                        .filter(party -> party.is(PartyRole.APPLICANT, day(paper.at())))
                        .toList()),
                issuer);
    }

    Letterhead toCitizen(OrganId issuer) {
        return toCitizen(organ(issuer));
    }

    /** To the petitioners, from the organ answerable for the case. */
    Letterhead toCitizen() {
        return toCitizen(answerable());
    }

    Letterhead toOrgan(OrganId to, OrganId issuer) {
        return head(PersonName.of(organ(to)), organ(issuer));
    }

    Letterhead head(PersonName addressee, String issuer) {
        String number = file.intake().number() + "-" + paper.entry();
        return new Letterhead(number, addressee, PersonName.of(issuer), day(paper.at()));
    }

    OrganId answerable() {
        return file.custody().accountable().orElse(file.intake().organ());
    }

    FreeText matter() {
        return file.intake().title();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, profile.zone());
    }

    String organ(OrganId id) {
        return profile.organs().find(id).map(Organ::name).orElse(id.value());
    }

    PersonName names(Set<PartyId> parties) {
        return names(file.parties().stream()
                .filter(party -> parties.contains(party.id()))
                .toList());
    }

    PersonName names(List<Party> parties) {
        String all = parties.stream().map(party -> party.name().reveal()).collect(Collectors.joining("、"));
        if (parties.isEmpty()) {
            return PersonName.of("信访人");
        }
        return PersonName.of(
                all.codePointCount(0, all.length()) <= LONGEST
                        ? all
                        : parties.get(0).name().reveal() + "等" + parties.size() + "人");
    }

    /** The time to ask for review after a document of {@code kind}; empty where the rules name none. */
    Optional<Span> window(DocumentKind kind) {
        return CaseRules.of(file, profile).limits().stream()
                .filter(limit -> limit.nature() == LimitNature.RIGHT)
                .filter(limit -> DocumentServed.milestonesOf(kind).contains(limit.start()))
                .map(Limit::span)
                .findFirst();
    }

    /** The words for who stands above: its name, or any body of its tier. */
    String name(Optional<Superior> superior) {
        Templates words = Templates.published();
        return superior.map(above -> above.organ().map(this::organ).orElseGet(() -> words.word("tier." + above.tier())))
                .orElseGet(() -> words.word("nobody.ABOVE"));
    }
}
