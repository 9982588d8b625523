package dev.yidi.example.center.replay;

import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import java.util.Comparator;
import java.util.List;

/**
 * Where a message arose 事发地: the township or village whose name stands in it, the longest name first; else the county as
 * a whole.
 */
final class Places {
    private static final int SHORTEST_NAME = 3;

    private final DivisionCode county;
    private final List<Division> named;

    Places(Territory territory) {
        this.county = territory.root().code();
        this.named = territory.divisions().stream()
                .filter(division -> division.tier() == Tier.TOWNSHIP || division.tier() == Tier.VILLAGE)
                .filter(division -> division.validity().until().isEmpty())
                .filter(division -> division.name().length() >= SHORTEST_NAME)
                .sorted(Comparator.comparingInt(
                                (Division division) -> -division.name().length())
                        .thenComparing(division -> division.code().value()))
                .toList();
    }

    DivisionCode of(Message message) {
        String text = message.subject() + "\n" + message.body();
        return named.stream()
                .filter(division -> text.contains(division.name()))
                .map(Division::code)
                .findFirst()
                .orElse(county);
    }
}
