package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Ends the role of a party 终止当事人身份: a representative was dismissed, an heir has taken the applicant's place. Days gone by stay
 * as they were, so that the earliest last day is yesterday; there is always an applicant left who goes on.
 *
 * @param lastDay the last day on which they have the role
 */
public record EndRole(PartyId party, LocalDate lastDay, FreeText reason) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Optional<LocalDate> rolesOn(Setting setting) {
        return Optional.empty();
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .when(
                        file.stage() == Stage.WITHDRAWN || file.stage() == Stage.MERGED,
                        () -> Refusal.ENDED.reason().with("stage", file.stage()))
                .unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER)
                .when(file.party(party).isEmpty(), Refusal.PARTY_UNKNOWN)
                .and(file.party(party)
                        .map(found -> against(found, file, setting.today().minusDays(1)))
                        .orElse(List.of()))
                .or(() -> new RoleEnded(setting.now(), party, lastDay, reason));
    }

    private List<Reason> against(Party found, CaseFile file, LocalDate earliest) {
        Optional<LocalDate> until = found.inForce().until();
        return new Refusals()
                .when(
                        lastDay.isBefore(earliest),
                        () -> Refusal.ROLE_PAST.reason().with("earliest", earliest))
                .when(lastDay.isBefore(found.inForce().from()), Refusal.ROLE_BEFORE_BEGIN)
                .when(
                        until.filter(last -> !lastDay.isBefore(last)).isPresent(),
                        () -> Refusal.ROLE_ENDS_ALREADY.reason().with("last", until.orElseThrow()))
                .when(found.role() == PartyRole.APPLICANT && !isFollowed(file), Refusal.LAST_APPLICANT)
                .all();
    }

    /** Whether another applicant is there on the day after, and has no end. */
    private boolean isFollowed(CaseFile file) {
        return file.parties().stream()
                .filter(other -> !other.id().equals(party))
                .filter(other -> other.inForce().until().isEmpty())
                .anyMatch(other -> other.is(PartyRole.APPLICANT, lastDay.plusDays(1)));
    }
}
