package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.privacy.Audience;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks query codes with their second factor; every failure looks the same. */
final class Credentials {
    private final FileIndex index;
    private final BlindIndex tokens;
    private final CaseReader reader;
    private final Settings settings;
    private final LockOut lockOut = new LockOut();

    Credentials(FileIndex index, BlindIndex tokens, CaseReader reader, Settings settings) {
        this.index = index;
        this.tokens = tokens;
        this.reader = reader;
        this.settings = settings;
    }

    /** The case that {@code credential} opens. Wrong factors are counted for codes that exist, and only for those. */
    Optional<OpenCase> check(Credential credential) {
        String token = tokens.query(credential.queryCode());
        return index.list(CardQueries.of(token)).cards().stream()
                .findFirst()
                .filter(card -> lockOut.admits(token, settings.now()))
                .flatMap(card -> check(card, token, credential.secondFactor()));
    }

    /** The case as its citizen may see it. */
    OpenCase seen(OpenCase open) {
        return reader.seenBy(Audience.citizen(open.file().protection().sealed()), open);
    }

    private Optional<OpenCase> check(FileCard card, String token, String factor) {
        Optional<OpenCase> open = reader.open(CaseId.of(card.fileId()))
                .filter(found -> found.key().isPresent())
                .filter(found -> !found.file().privacy().isRestricted());
        Optional<OpenCase> opened = open.filter(found -> matches(found, factor));
        opened.ifPresent(right -> lockOut.right(token));
        return opened;
    }

    /** The parties whose second factor {@code credential} gives: mostly one, several where they share a telephone. */
    List<PartyId> whose(OpenCase open, Credential credential) {
        return whose(open, credential.secondFactor());
    }

    private boolean matches(OpenCase open, String factor) {
        return !whose(open, factor).isEmpty();
    }

    /** Compares with every factor of those who have a part in the case today, each in constant time. */
    private List<PartyId> whose(OpenCase open, String factor) {
        byte[] given = factor.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        LocalDate today = LocalDate.ofInstant(settings.now(), settings.profile().zone());
        return open.file().partiesOn(today).stream()
                .filter(party -> party.role().isOfPetitioner())
                .filter(party -> factors(party)
                                .filter(known -> MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given))
                                .count()
                        > 0)
                .map(Party::id)
                .toList();
    }

    private static Stream<String> factors(Party party) {
        return Stream.concat(
                party.phone().stream().map(phone -> phone.lastFour()),
                party.identity().stream().map(identity -> identity.lastFour()));
    }
}
