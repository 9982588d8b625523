package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.petition.Authority;
import dev.yidi.core.petition.Circumstances;
import dev.yidi.core.petition.Decisions;
import dev.yidi.core.petition.Opinion;
import dev.yidi.core.petition.PetitionCommand;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.ReferAccusation;
import dev.yidi.core.petition.RequestReview;
import dev.yidi.core.petition.ReviewRequest;
import dev.yidi.core.petition.Superior;
import dev.yidi.core.place.Tier;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.DueDate;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a case tells the handling of its petition 信访办理依据. */
record PetitionDesk(CaseFile file, Setting setting) {
    Circumstances circumstances(Optional<PetitionHandling> handling, PetitionCommand command) {
        Optional<Decisions> decisions = handling.map(PetitionHandling::decisions);
        Optional<Authority> latest = decisions.flatMap(Decisions::latest).map(Opinion::by);
        Authority due =
                decisions.flatMap(Decisions::pending).map(ReviewRequest::to).orElseGet(this::handler);
        return new Circumstances(
                setting.now(),
                file.matter().kind() == CaseKind.PETITION ? file.matter().category() : Optional.empty(),
                handler(),
                latest.flatMap(this::above),
                above(due),
                petitioners(actedOn(command, setting)),
                isAccused(command),
                reply(handling, command),
                file.proceedings().hasAgreement());
    }

    /** The organ answerable for the case, as an authority. */
    Authority handler() {
        OrganId id = setting.current(
                file.custody().accountable().orElse(file.intake().organ()));
        return setting.organ(id)
                .map(organ -> Authority.of(id, organ.name(), organ.tier()))
                .orElseGet(() -> Authority.of(id, id.value(), Tier.COUNTY));
    }

    /** Who stands exactly one level above: the organ over it, or, where the county names none, the tier above. */
    Optional<Superior> above(Authority authority) {
        return authority
                .organ()
                .filter(setting.profile().organs()::knows)
                .flatMap(setting.profile().organs()::superiorOf)
                .map(organ -> new Superior(
                        Optional.of(organ),
                        setting.profile().organs().get(organ).tier()))
                .or(() -> tierAbove(authority.tier()).map(Superior::at));
    }

    private static Optional<Tier> tierAbove(Tier tier) {
        return Arrays.stream(Tier.values())
                .filter(each -> each.isAbove(tier) && !each.isOptional())
                .max(Comparator.naturalOrder());
    }

    /** The day on which who asks for review must be of the petitioner's side: that on which a letter was posted, or today. */
    static LocalDate actedOn(PetitionCommand command, Setting setting) {
        return command instanceof RequestReview request
                ? request.postedOn().orElseGet(setting::today)
                : setting.today();
    }

    /** The petitioner's side on {@code day}: who may ask for review. */
    Set<PartyId> petitioners(LocalDate day) {
        return file.partiesOn(day).stream()
                .filter(party -> party.role().isOfPetitioner())
                .map(Party::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isAccused(PetitionCommand command) {
        return command instanceof ReferAccusation referral
                && referral.to()
                        .organ()
                        .filter(organ -> Accused.bars(organ, file.protection().accused(), setting))
                        .isPresent();
    }

    /** How the reply reached who asks: from their own receipt, or from the first there was. */
    private Circumstances.Reply reply(Optional<PetitionHandling> handling, PetitionCommand command) {
        if (!(command instanceof RequestReview request)) {
            return Circumstances.Reply.NONE;
        }
        return latestKind(handling)
                .flatMap(kind -> file.papers()
                        .receiptOf(kind, request.by())
                        .map(received -> new Circumstances.Reply(true, window(kind, received))))
                .orElse(Circumstances.Reply.NONE);
    }

    private static Optional<DocumentKind> latestKind(Optional<PetitionHandling> handling) {
        return handling.flatMap(each -> each.decisions().latest()).map(opinion -> Scribes.kindOf(opinion.instance()));
    }

    /** A request is posted on a day that has come, and not before there was a reply to answer to. */
    List<Reason> againstPosting(Optional<PetitionHandling> handling, PetitionCommand command) {
        if (!(command instanceof RequestReview request)) {
            return List.of();
        }
        Optional<LocalDate> received = latestKind(handling)
                .flatMap(kind -> file.papers().receiptOf(kind, request.by()))
                .map(at -> LocalDate.ofInstant(at, setting.zone()));
        return new Refusals()
                .when(request.postedOn().filter(setting.today()::isBefore).isPresent(), Refusal.POSTED_LATER)
                .when(
                        received.flatMap(day -> request.postedOn().filter(day::isAfter))
                                .isPresent(),
                        Refusal.POSTED_EARLY)
                .all();
    }

    private Optional<DueDate> window(DocumentKind kind, Instant received) {
        return limitFrom(DocumentServed.milestonesOf(kind))
                .map(limit -> DueDates.of(received, limit.span(), limit.roll(), setting.calendar(), setting.zone()));
    }

    /** The right to ask for review, as the case's clock has it, or else the rules it started under. */
    private Optional<Limit> limitFrom(List<Milestone> starts) {
        return Stream.concat(
                        file.clocks().ledgers().values().stream().map(ClockLedger::limit),
                        CaseRules.of(file, setting.profile()).limits().stream())
                .filter(limit -> limit.nature() == LimitNature.RIGHT && starts.contains(limit.start()))
                .findFirst();
    }
}
