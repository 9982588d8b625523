package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.place.FormerName;
import dev.yidi.core.place.Tier;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares receivers given in words with the accused side 文字接收方核对 (信访工作条例 art. 30): by the names of its organs, of those
 * they took over from and of those below, and by the names and telephones of the people and companies reported. A text that
 * begins with such a name means a part of it.
 */
record Receivers(CaseFile file, Setting setting) {
    private static final Locale PLAIN = Locale.ROOT;

    /**
     * Every reason against naming {@code texts} as receivers.
     *
     * @param byId the organs that are named by id beside them; they are judged by that
     */
    List<Reason> against(Set<String> texts, Set<OrganId> byId) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Refusals refusals = new Refusals();
        List<Organ> unnamed =
                organs(texts).filter(organ -> !byId.contains(organ.id())).toList();
        boolean accused = texts.stream()
                .filter(text -> organs(Set.of(text)).noneMatch(organ -> byId.contains(organ.id())))
                .anyMatch(this::isAccused);
        return refusals.when(accused, Refusal.RECEIVER_ACCUSED)
                .when(
                        !accused && !unnamed.isEmpty(),
                        () -> Refusal.RECEIVER_BY_NAME
                                .reason()
                                .with("organ", unnamed.get(0).id()))
                .all();
    }

    /** Whether {@code text} means somebody of the accused side. */
    boolean isAccused(String text) {
        List<String> names = accusedNames().map(this::plain).toList();
        List<String> phones = accusedPhones().toList();
        if (names.isEmpty() && phones.isEmpty()) {
            return false;
        }
        String plain = plain(text);
        return names.stream().anyMatch(name -> !name.isEmpty() && plain.startsWith(name))
                || phones.stream().anyMatch(plain::contains);
    }

    /** The organs of the county that are called as one of {@code texts}. */
    private Stream<Organ> organs(Set<String> texts) {
        Set<String> called = texts.stream().map(this::plain).collect(Collectors.toSet());
        return setting.profile().organs().all().stream().filter(organ -> called.contains(plain(organ.name())));
    }

    private Stream<String> accusedNames() {
        Set<OrganId> accused = file.protection().accused();
        Stream<String> organs = accused.isEmpty()
                ? Stream.empty()
                : setting.profile().organs().all().stream()
                        .filter(organ -> Accused.bars(organ.id(), accused, setting))
                        .map(Organ::name);
        return Stream.concat(organs, reported().map(party -> party.name().reveal()));
    }

    private Stream<String> accusedPhones() {
        return reported()
                .flatMap(party -> party.phone().stream())
                .map(phone -> plain(phone.reveal()))
                .filter(phone -> !phone.isEmpty());
    }

    private Stream<Party> reported() {
        return file.parties().stream()
                .filter(party -> file.protection().sealed() && party.role() == PartyRole.RESPONDENT);
    }

    /** Letters and digits alone, without the county's name before them. */
    private String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(PLAIN)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return counties()
                .filter(name -> bare.startsWith(name) && bare.length() > name.length())
                .findFirst()
                .map(name -> bare.substring(name.length()))
                .orElse(bare);
    }

    /** The county by the names it has and had and, as staff write it, by the last sign of them alone. */
    private Stream<String> counties() {
        return setting.profile().territory().at(Tier.COUNTY).stream()
                .flatMap(division -> Stream.concat(
                        Stream.of(division.name()),
                        division.formerNames().stream().map(FormerName::name)))
                .flatMap(name -> Stream.of(name, name.substring(name.length() - 1)));
    }
}
