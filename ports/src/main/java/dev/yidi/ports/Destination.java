package dev.yidi.ports;

import java.util.Optional;
import java.util.Set;

/**
 * Who outside follows the centre 外部去向, and what may leave for it: a contract, as a value. Nothing classified and nothing of a sealed
 * file, unless it says so; {@link YidiBuilder#build()} refuses one that contradicts itself.
 *
 * @param name what it is called in positions, records and measures: 1 to 80 letters, digits or {@code . _ : -}
 * @param registers the registers of which it is told; empty for all
 * @param types the event types of which it is told; empty for all that may be told at all
 * @param sealedToo whether it is told of sealed files, also then without anything classified
 * @param data what classified data leaves for it, to whom and why; empty for none
 */
public record Destination(
        String name, Set<String> registers, Set<String> types, boolean sealedToo, Optional<DataContract> data) {
    public Destination {
        registers = Set.copyOf(registers);
        types = Set.copyOf(types);
    }

    /** A destination that is told of all that is not sealed, without anything classified. */
    public static Destination of(String name) {
        return new Destination(name, Set.of(), Set.of(), false, Optional.empty());
    }

    /** This destination, told of these registers alone. */
    public Destination ofRegisters(String... names) {
        return new Destination(name, Set.of(names), types, sealedToo, data);
    }

    /** This destination, told of these event types alone. */
    public Destination ofTypes(String... names) {
        return new Destination(name, registers, Set.of(names), sealedToo, data);
    }

    /** This destination, told of sealed files as well. */
    public Destination withSealed() {
        return new Destination(name, registers, types, true, data);
    }

    /** This destination, for which classified data of cases leaves. */
    public Destination withData(DataContract contract) {
        return new Destination(name, registers, types, sealedToo, Optional.of(contract));
    }
}
