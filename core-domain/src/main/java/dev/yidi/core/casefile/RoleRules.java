package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who has no role in a case has no part in it 当事人身份期限: whatever a command names as a party must be one on the day it
 * counts for, and so must who somebody acts for.
 */
final class RoleRules {
    private RoleRules() {}

    /** What stands against {@code command} because of parties whose role has not begun or is over; one reason for all of them. */
    static List<Reason> against(CaseFile file, CaseCommand command, Setting setting) {
        Set<String> gone = new TreeSet<>();
        command.rolesOn(setting)
                .ifPresent(day -> Named.in(command).parties().stream()
                        .flatMap(id -> file.party(id).stream())
                        .filter(party -> !party.isOn(day))
                        .map(Party::id)
                        .map(PartyId::value)
                        .forEach(gone::add));
        setting.actor()
                .onBehalfOf()
                .flatMap(principal -> file.party(new PartyId(principal)))
                .filter(party -> !party.isOn(setting.today()))
                .ifPresent(party -> gone.add(party.id().value()));
        return gone.isEmpty()
                ? List.of()
                : List.of(Refusal.NO_ROLE.reason().with("parties", gone.stream().collect(Collectors.joining(", "))));
    }
}
