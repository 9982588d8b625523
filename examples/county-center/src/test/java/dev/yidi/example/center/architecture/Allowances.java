package dev.yidi.example.center.architecture;

import java.util.Map;
import java.util.Set;

/** What the rules let pass by name. An entry that names nothing any more fails {@link ArchitectureTest}. */
final class Allowances {
    /** Interfaces of the SPI without a contract in the testkit, each with the reason. */
    static final Map<String, String> WITHOUT_CONTRACT = Map.of();

    /** Types of the SPI an adapter may touch because it provides them, by adapter. */
    static final Map<String, Set<String>> SPI_PROVIDED_BY = Map.of("rest", Set.of(), "messaging", Set.of());

    private Allowances() {}
}
