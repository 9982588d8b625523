package dev.yidi.core.casefile;

import dev.yidi.core.MediatorId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.OwnCases;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader holds 读者范围: every tag their id, organ, division and roles give them. A store filters lists by it:
 * visible is what allows one of them, denies none, and, if sealed, is assigned to them or in their office.
 */
public record ReaderScope(Set<AccessTag> held) {
    private static final Set<Role> OF_ORGAN = EnumSet.of(
            Role.RECEPTIONIST,
            Role.HANDLER,
            Role.ORGAN_HEAD,
            Role.CENTRE_DISPATCHER,
            Role.CENTRE_HEAD,
            Role.SUPERVISOR,
            Role.SEALED_REPORT_OFFICER);
    private static final Set<Role> OF_DIVISION = EnumSet.of(
            Role.CENTRE_DISPATCHER,
            Role.CENTRE_HEAD,
            Role.SUPERVISOR,
            Role.AUDITOR,
            Role.GRID_WORKER,
            Role.DATA_PROTECTION_OFFICER);
    private static final Set<Role> OF_LINE = EnumSet.of(Role.ORGAN_HEAD, Role.SUPERVISOR);

    public ReaderScope {
        held = Copies.of(held);
    }

    /** The scope of {@code officer}; an organ that took over from others has theirs too. */
    public static ReaderScope of(Officer officer, CountyProfile profile) {
        Set<AccessTag> held = new LinkedHashSet<>();
        held.add(AccessTag.officer(officer.id()));
        for (OrganId organ : ownOrgans(officer.organ(), profile.organs())) {
            held.add(AccessTag.member(organ));
            held.add(AccessTag.line(organ));
            addIf(held, officer, OF_ORGAN, AccessTag.organ(organ));
            addIf(held, officer, OF_LINE, AccessTag.head(organ));
            addIf(held, officer, EnumSet.of(Role.DATA_PROTECTION_OFFICER), AccessTag.keeper(organ));
        }
        if (profile.organs().knows(officer.organ())) {
            OrganId today = profile.organs().currentOf(officer.organ());
            profile.organs().superiorsOf(today).forEach(superior -> held.add(AccessTag.line(superior)));
        }
        addIf(held, officer, OF_DIVISION, AccessTag.division(officer.division()));
        addIf(held, officer, EnumSet.of(Role.SEALED_REPORT_OFFICER), AccessTag.SEALED_REPORTS);
        addIf(
                held,
                officer,
                EnumSet.of(Role.MEDIATOR),
                AccessTag.mediator(new MediatorId(officer.id().value())));
        return new ReaderScope(held);
    }

    /**
     * The scope of {@code officer} at {@code moment}, the county's local time: who is on duty at a station then holds what
     * the loan opens, is of the station's line as well as of their own organ's, and holds the rest of their own organ's
     * cases only as the loan says.
     */
    public static ReaderScope of(Officer officer, CountyProfile profile, LocalDateTime moment) {
        ReaderScope own = of(officer, profile);
        List<Loan> loans = profile.lending().of(officer, moment);
        if (loans.isEmpty()) {
            return own;
        }
        boolean suspended =
                loans.stream().anyMatch(loan -> loan.ownCases() == OwnCases.SUSPENDED && loan.isOnDutyAt(moment));
        Set<AccessTag> held = new LinkedHashSet<>(suspended ? own.personal(officer) : own.held);
        for (Loan loan : loans) {
            OrganId station = profile.lending().borrower(loan);
            addIf(held, officer, OF_ORGAN, AccessTag.loan(loan.id()));
            held.add(AccessTag.member(station));
            held.add(AccessTag.line(station));
            profile.organs().superiorsOf(station).forEach(superior -> held.add(AccessTag.line(superior)));
        }
        return new ReaderScope(held);
    }

    /** What is theirs in person, and what they are denied by. */
    private Set<AccessTag> personal(Officer officer) {
        Set<AccessTag> kept = new LinkedHashSet<>(held);
        kept.removeIf(tag -> !tag.equals(AccessTag.officer(officer.id()))
                && !tag.equals(AccessTag.mediator(new MediatorId(officer.id().value())))
                && !tag.isOfStaff());
        return kept;
    }

    /** Whether the reader holds {@code tag}. */
    public boolean holds(AccessTag tag) {
        return held.contains(tag);
    }

    /** Whether the reader holds one of {@code tags}. */
    public boolean holdsAny(Set<AccessTag> tags) {
        return tags.stream().anyMatch(held::contains);
    }

    /** Whether the reader answers for {@code division} and all that lies in it. */
    public boolean answersFor(DivisionCode division) {
        return holds(AccessTag.division(division));
    }

    private static Set<OrganId> ownOrgans(OrganId organ, Organs organs) {
        Set<OrganId> own = new LinkedHashSet<>();
        own.add(organ);
        if (organs.knows(organ)) {
            own.addAll(organs.succeededWith(organ));
        }
        return own;
    }

    private static void addIf(Set<AccessTag> held, Officer officer, Set<Role> roles, AccessTag tag) {
        if (roles.stream().anyMatch(officer::has)) {
            held.add(tag);
        }
    }
}
