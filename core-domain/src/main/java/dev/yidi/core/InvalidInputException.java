package dev.yidi.core;

import java.util.List;
import java.util.stream.Collectors;

/** An input was refused as a whole; {@link #faults()} names every fault found, not only the first. */
public final class InvalidInputException extends YidiException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidInputException(String what, List<Fault> faults) {
        super(what + ": " + faults.size() + (faults.size() == 1 ? " fault" : " faults")
                + faults.stream().map(f -> "\n  " + f).collect(Collectors.joining()));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, in the order of the input. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
