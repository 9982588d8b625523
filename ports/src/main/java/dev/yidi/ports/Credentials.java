package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Followers;
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
    Optional<Followed> check(Credential credential) {
        String token = tokens.query(credential.queryCode());
        return index.list(CardQueries.of(token)).cards().stream()
                .findFirst()
                .flatMap(card -> lockOut.attempt(token, settings.now(), () -> check(card, credential.secondFactor())));
    }

    /** The case as its citizen may see it. */
    Followed seen(Followed followed) {
        OpenCase open = followed.open();
        return new Followed(
                reader.seenBy(Audience.citizen(open.file().protection().sealed()), open), followed.by());
    }

    private Optional<Followed> check(FileCard card, String factor) {
        LocalDate today = LocalDate.ofInstant(settings.now(), settings.profile().zone());
        return reader.open(CaseId.of(card.fileId()))
                .filter(found -> found.key().isPresent())
                .filter(found -> !found.file().privacy().isRestricted())
                .map(found ->
                        new Followed(found, Followers.of(found.file(), whose(found.file(), factor, today), today)))
                .filter(found -> !found.by().themselves().isEmpty());
    }

    /** Compares with every factor of those who have a part in the case today, each in constant time. */
    private static List<PartyId> whose(CaseFile file, String factor, LocalDate today) {
        byte[] given = factor.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return file.partiesOn(today).stream()
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
