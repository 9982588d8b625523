package dev.yidi.ports;

import java.util.ArrayList;
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

    /** The cases and everything beside them. */
    static Registers with(CaseRegister cases, KeptRegister<?, ?, ?> appointments) {
        List<Register<?, ?, ?>> registers = new ArrayList<>(List.of(cases));
        KeptRegisters.all().stream()
                .map(each -> each.name().equals(appointments.name()) ? appointments : each)
                .forEach(registers::add);
        return new Registers(registers);
    }

    /** The register called {@code name}. */
    Optional<Register<?, ?, ?>> of(String name) {
        return all.stream().filter(register -> register.name().equals(name)).findFirst();
    }
}
