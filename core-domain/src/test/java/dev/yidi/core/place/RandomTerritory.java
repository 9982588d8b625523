package dev.yidi.core.place;

import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Valid territories of 2 to 60 divisions with history; the rows stand in random order. */
final class RandomTerritory extends DomainContextBase {
    static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
    private static final List<String> NAMES = List.of("甲镇", "乙, 村", "\"丙\"街道", "丁 社区", "𠮷村", "戊");

    /** Divisions in random order that make a valid territory. */
    record Rows(List<Division> divisions) {}

    @Provide
    Arbitrary<Rows> rows() {
        return Arbitraries.randomValue(RandomTerritory::rows);
    }

    private static Rows rows(Random random) {
        int size = 2 + random.nextInt(59);
        List<Division> made = new ArrayList<>();
        made.add(Division.of(code(0), "县", random.nextBoolean() ? Tier.COUNTY : Tier.PREFECTURE, Optional.empty()));
        while (made.size() < size) {
            Division parent = made.get(random.nextInt(made.size()));
            if (parent.tier() != Tier.MICRO_GRID) {
                made.add(part(parent, made, random));
            }
        }
        Collections.shuffle(made, random);
        return new Rows(made);
    }

    /** Successors are taken from what was made before, as parents are: so nothing leads round in a circle. */
    private static Division part(Division parent, List<Division> made, Random random) {
        List<Tier> lower = Arrays.stream(Tier.values())
                .filter(tier -> tier.isBelow(parent.tier()))
                .limit(3)
                .toList();
        Tier tier = lower.get(random.nextInt(lower.size()));
        boolean over = random.nextInt(4) == 0;
        LocalDate from = EPOCH.plusDays(random.nextInt(1000));
        List<DivisionCode> successors = over && random.nextInt(3) > 0
                ? random.ints(1 + random.nextInt(2), 0, made.size())
                        .distinct()
                        .mapToObj(i -> made.get(i).code())
                        .toList()
                : List.of();
        Validity validity = new Validity(
                random.nextBoolean() ? from : Validity.always().from(),
                over ? Optional.of(from.plusDays(1 + random.nextInt(3000))) : Optional.empty());
        List<FormerName> former = random.nextInt(5) == 0
                ? List.of(new FormerName("旧名", from), new FormerName("曾用, \"名\"", from.plusDays(9)))
                : List.of();
        return new Division(
                code(made.size()),
                NAMES.get(random.nextInt(NAMES.size())),
                tier,
                Optional.of(parent.code()),
                validity,
                successors,
                former);
    }

    private static DivisionCode code(int index) {
        return DivisionCode.of(Long.toString(330122000000L + index * 37L));
    }
}
