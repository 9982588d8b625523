package dev.yidi.ports;

import java.util.List;
import java.util.Optional;

/** The registers of the centre by name. */
final class Registers {
    private final List<Register<?, ?, ?>> all;

    Registers(List<Register<?, ?, ?>> registers) {
        this.all = List.copyOf(registers);
        long names = all.stream().map(Register::name).distinct().count();
        if (names < all.size()) {
            throw new IllegalArgumentException("registers: expected each name once");
        }
    }

    List<Register<?, ?, ?>> all() {
        return all;
    }

    /** The register called {@code name}. */
    Optional<Register<?, ?, ?>> of(String name) {
        return all.stream().filter(register -> register.name().equals(name)).findFirst();
    }
}
