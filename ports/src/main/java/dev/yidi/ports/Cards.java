package dev.yidi.ports;

import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.time.LimitNature;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the index card of a case 索引卡: what lists need, nothing readable that is personal. */
final class Cards {
    private final BlindIndex index;

    Cards(BlindIndex index) {
        this.index = index;
    }

    /** The card of {@code file}, whose journal ends at {@code head}. */
    FileCard of(CaseFile file, Head head, Optional<DataKey> key, Setting setting) {
        AccessFacts access = AccessFacts.of(file, setting.profile());
        return CardFields.of(file)
                .card(
                        head,
                        nextDue(file, setting),
                        access,
                        tokens(file, access, key.isPresent() && !file.privacy().isRestricted()),
                        key.map(found -> Summary.of(file).seal(file.id().file(), found))
                                .orElse(Octets.none()));
    }

    /** When an office must next have acted; a chance to act that passes makes nobody late. */
    private static Optional<Instant> nextDue(CaseFile file, Setting setting) {
        return file.clocks().running().stream()
                .filter(clock -> clock.limit().nature() == LimitNature.DUTY && !clock.isPaused())
                .map(clock ->
                        clock.promisedDue(setting.calendar(), setting.zone()).instant())
                .min(Comparator.naturalOrder());
    }

    /** The tokens of a case; once its key was destroyed it is found by no personal value any more. */
    private Set<String> tokens(CaseFile file, AccessFacts access, boolean readable) {
        Set<String> tokens = new HashSet<>(Tags.assigned(access));
        if (file.privacy().isAwaited()) {
            tokens.add(Tags.REQUESTED);
        }
        if (!readable) {
            return tokens;
        }
        tokens.add(index.query(file.intake().queryCode()));
        for (Party party : findable(file)) {
            tokens.add(index.name(party.name()));
            party.phone().map(index::phone).ifPresent(tokens::add);
            party.identity().map(index::identity).ifPresent(tokens::add);
        }
        return tokens;
    }

    /** The parties a case may be found by: of a report not its reporters, or a search for a name would tell. */
    private static List<Party> findable(CaseFile file) {
        return file.protection().sealed()
                ? file.parties().stream()
                        .filter(party -> !party.role().isOfReporter())
                        .toList()
                : file.parties();
    }

    /** The first applicant, by whom a case is known in lists; one whose role has no end before any other. */
    static Optional<Party> applicant(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.role() == PartyRole.APPLICANT || party.role() == PartyRole.REPRESENTATIVE)
                .min(Comparator.comparing(party -> party.inForce().until().isPresent()));
    }
}
