package dev.yidi.ports;

import java.util.List;

/** The registers that stand beside the cases. */
final class KeptRegisters {
    private KeptRegisters() {}

    /** All of them, each once. */
    static List<KeptRegister<?, ?, ?>> all() {
        return List.of();
    }
}
