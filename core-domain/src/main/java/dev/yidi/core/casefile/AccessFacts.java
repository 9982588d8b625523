package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.consultation.Consultation;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.petition.Authority;
import dev.yidi.core.petition.Opinion;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.ReviewRequest;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.profile.CountyProfile;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the access policy must know of a case 访问要素, as tags an index card can keep.
 *
 * @param allow one of these is needed
 * @param deny none of these may be held: recusal and the accused side; nothing overrides them
 * @param sealed whether it is a report, so that {@code assigned} or the office for sealed reports is needed besides
 * @param assigned the officers it is assigned to
 * @param counted those who may not see the case any more, since its data was deleted or restricted, but whose figures it
 *     stays in; empty for all others
 * @param countedAssigned those of them it was assigned to
 */
public record AccessFacts(
        Set<AccessTag> allow,
        Set<AccessTag> deny,
        boolean sealed,
        Set<AccessTag> assigned,
        Set<AccessTag> counted,
        Set<AccessTag> countedAssigned) {
    /** The facts of a file that is counted for whoever may see it, and for nobody else. */
    public AccessFacts(Set<AccessTag> allow, Set<AccessTag> deny, boolean sealed, Set<AccessTag> assigned) {
        this(allow, deny, sealed, assigned, Set.of(), Set.of());
    }

    public AccessFacts {
        counted = Copies.of(counted);
        countedAssigned = Copies.of(countedAssigned);
        allow = Copies.of(allow);
        deny = Copies.of(deny);
        assigned = Copies.of(assigned);
    }

    /** The facts of {@code file} as {@code profile} has its organs and divisions now. */
    public static AccessFacts of(CaseFile file, CountyProfile profile) {
        Set<AccessTag> assigned = assigned(file);
        Set<AccessTag> allow = new LinkedHashSet<>(assigned);
        allow.add(AccessTag.officer(file.intake().registeredBy()));
        file.custody().signers().forEach(officer -> allow.add(AccessTag.officer(officer)));
        organs(file).forEach(organ -> allow.add(AccessTag.organ(organ)));
        file.custody()
                .accountable()
                .filter(profile.organs()::knows)
                .map(profile.organs()::currentOf)
                .ifPresent(organ ->
                        profile.organs().superiorsOf(organ).forEach(superior -> allow.add(AccessTag.head(superior))));
        file.proceedings().mediations().stream()
                .flatMap(mediation -> mediation.bench().sitting().stream())
                .forEach(seat -> allow.add(AccessTag.mediator(seat.id())));
        file.proceedings().of(PetitionHandling.class).stream()
                .flatMap(AccessFacts::reviewers)
                .forEach(organ -> allow.add(AccessTag.organ(organ)));
        file.mandates().all().stream()
                .filter(mandate -> isInForce(mandate, file, LocalDate.ofInstant(file.changedAt(), profile.zone())))
                .forEach(mandate -> allow.add(AccessTag.officer(mandate.terms().proxy())));
        file.proceedings().of(Consultation.class).stream()
                .flatMap(each -> Stream.concat(each.advisers().stream(), each.sharedWith().stream()))
                .forEach(adviser -> allow.add(AccessTag.officer(adviser)));
        lent(file, profile).forEach(allow::add);
        divisions(file, profile).forEach(division -> allow.add(AccessTag.division(division)));
        AccessFacts open = new AccessFacts(
                allow, denied(file.protection(), profile), file.protection().sealed(), assigned, Set.of(), Set.of());
        return file.privacy()
                .erasure()
                .filter(Erasure::hides)
                .map(erasure -> open.keptBy(AccessTag.keeper(erasure.keeper())))
                .orElse(open);
    }

    /** Whether the proxy acts on {@code day} for somebody who still has a part in the case. */
    private static boolean isInForce(Mandate mandate, CaseFile file, LocalDate day) {
        return mandate.isInForce(day)
                && file.party(mandate.terms().principal())
                        .filter(principal -> principal.isOn(day))
                        .isPresent();
    }

    private AccessFacts keptBy(AccessTag keeper) {
        return new AccessFacts(Set.of(keeper), deny, sealed, Set.of(), allow, assigned);
    }

    /** Whether a reader with this scope may see the case at all. */
    public boolean isVisibleTo(ReaderScope scope) {
        return scope.holdsAny(allow)
                && !scope.holdsAny(deny)
                && (!sealed || scope.holdsAny(assigned) || scope.holds(AccessTag.SEALED_REPORTS));
    }

    /**
     * Who works on it under a lent power that covers it as it is now, and who heads the organ that stays answerable for
     * that. A sealed report is opened to nobody by a loan.
     */
    private static Set<AccessTag> lent(CaseFile file, CountyProfile profile) {
        if (profile.loans().isEmpty() || file.protection().sealed()) {
            return Set.of();
        }
        Set<AccessTag> tags = new LinkedHashSet<>();
        Lending.of(file, profile).inForce().forEach(power -> {
            tags.add(AccessTag.loan(power.loan()));
            tags.add(AccessTag.head(power.superior()));
        });
        return tags;
    }

    /** Who is asked for review, and who decided on it. */
    private static Stream<OrganId> reviewers(PetitionHandling handling) {
        Stream<Authority> all = Stream.concat(
                handling.decisions().pending().map(ReviewRequest::to).stream(),
                handling.decisions().opinions().stream().map(Opinion::by));
        return all.flatMap(authority -> authority.organ().stream());
    }

    /** Who has signed may still look at it, and has nothing to do in it any more. */
    private static Set<AccessTag> assigned(CaseFile file) {
        Custody custody = file.custody();
        Set<AccessTag> tags = new LinkedHashSet<>();
        tags.add(AccessTag.officer(custody.firstHandler()));
        custody.handler().ifPresent(officer -> tags.add(AccessTag.officer(officer)));
        custody.signing().owed(Signatures.round(file)).forEach(officer -> tags.add(AccessTag.officer(officer)));
        custody.inCharge().ifPresent(charge -> tags.add(AccessTag.officer(charge.leader())));
        return tags;
    }

    private static Set<OrganId> organs(CaseFile file) {
        Custody custody = file.custody();
        Set<OrganId> organs = new LinkedHashSet<>();
        organs.add(file.intake().organ());
        custody.accountable().ifPresent(organs::add);
        custody.dispatches().stream()
                .filter(dispatch -> dispatch.status().inForce())
                .forEach(dispatch -> organs.addAll(List.of(dispatch.from(), dispatch.to())));
        organs.addAll(custody.overseers());
        file.proceedings().of(JointHandling.class).stream()
                .filter(JointHandling::isOpen)
                .forEach(joint -> organs.addAll(joint.organs()));
        return organs;
    }

    private static Set<DivisionCode> divisions(CaseFile file, CountyProfile profile) {
        DivisionCode place = file.intake().place();
        Territory territory = profile.territory();
        if (!territory.knows(place)) {
            return Set.of();
        }
        Set<DivisionCode> divisions = new LinkedHashSet<>(territory.pathOf(place));
        territory
                .successorsOf(place, LocalDate.ofInstant(file.changedAt(), profile.zone()))
                .forEach(successor -> divisions.addAll(territory.pathOf(successor)));
        return divisions;
    }

    /** What nobody may hold who sees a file under {@code protection}. */
    public static Set<AccessTag> denied(Protection protection, CountyProfile profile) {
        Set<AccessTag> tags = new LinkedHashSet<>();
        protection.recused().forEach(officer -> tags.add(AccessTag.officer(officer)));
        protection.accused().stream().flatMap(organ -> today(organ, profile)).forEach(organ -> {
            tags.add(AccessTag.line(organ));
            if (profile.policy().sealedFromSuperiors() && profile.organs().knows(organ)) {
                profile.organs().superiorsOf(organ).forEach(superior -> tags.add(AccessTag.member(superior)));
            }
        });
        return tags;
    }

    /** {@code organ} and, if it was abolished, the one that took over from it. */
    private static Stream<OrganId> today(OrganId organ, CountyProfile profile) {
        return profile.organs().knows(organ)
                ? Stream.of(organ, profile.organs().currentOf(organ)).distinct()
                : Stream.of(organ);
    }
}
