package dev.yidi.ports;

import dev.yidi.core.casefile.Party;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The earlier cases that may be the same matter 候选事项, found by their cards alone: by tokens of who is in them, and by
 * topic, place and time. Nothing is decrypted here, and no more than {@value #MOST} are handed on.
 */
final class Candidates {
    private static final int MOST = 40;
    private static final int PAGE = 50;
    private static final int NEARBY = 200;

    private final FileIndex index;
    private final MatterTokens tokens;
    private final Settings settings;

    Candidates(FileIndex index, MatterTokens tokens, Settings settings) {
        this.index = index;
        this.tokens = tokens;
        this.settings = settings;
    }

    /** The cards worth a look, those that share a person first. */
    List<FileCard> of(MatterSketch matter) {
        Map<String, FileCard> cards = new LinkedHashMap<>();
        for (Party party : matter.parties()) {
            tokens.of(party).forEach(token -> take(cards, list(Set.of(), Set.of(token), Optional.empty(), PAGE)));
        }
        matter.topic()
                .ifPresent(topic -> take(
                        cards,
                        list(
                                        Set.of(topic.value()),
                                        Set.of(),
                                        Optional.of(matter.receivedAt().minus(window())),
                                        NEARBY)
                                .stream()
                                .filter(card -> isNear(card, matter.place()))
                                .toList()));
        matter.settled().forEach(other -> cards.remove(other.value()));
        return cards.values().stream()
                .filter(card -> !card.stage().equals("MERGED"))
                .limit(MOST)
                .toList();
    }

    private Duration window() {
        return Duration.ofDays(settings.profile().policy().likeness().days());
    }

    private static void take(Map<String, FileCard> cards, List<FileCard> more) {
        more.forEach(card -> cards.putIfAbsent(card.fileId().value(), card));
    }

    private List<FileCard> list(Set<String> topics, Set<String> wanted, Optional<Instant> from, int limit) {
        return index.list(CardQueries.alike(topics, wanted, from, limit)).cards();
    }

    private boolean isNear(FileCard card, DivisionCode place) {
        DivisionCode other = new DivisionCode(card.place());
        return path(place).contains(other) || path(other).contains(place);
    }

    private List<DivisionCode> path(DivisionCode place) {
        Territory territory = settings.profile().territory();
        return territory.knows(place) ? territory.pathOf(place) : List.of(place);
    }
}
