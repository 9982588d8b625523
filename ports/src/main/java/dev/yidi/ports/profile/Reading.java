package dev.yidi.ports.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What was found wrong while a document was read 读取差错, and which named things fell out because of it. */
final class Reading {
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();

    void add(String path, String code, String message) {
        faults.add(new Fault(path, code, message));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    int count() {
        return faults.size();
    }

    /** Notes that the thing called {@code id} could not be made: who names it is not to blame. */
    void lose(String id) {
        lost.add(id);
    }

    boolean isLost(String id) {
        return lost.contains(id);
    }

    /** Whether any fault lies at or below one of {@code sections}. */
    boolean hasFaultsIn(List<String> sections) {
        return faults.stream().anyMatch(fault -> sections.stream().anyMatch(fault.path()::startsWith));
    }

    /** A value made from one text or number; its faults are told at {@code path}. */
    <T> Optional<T> value(String path, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidInputException e) {
            e.faults().forEach(fault -> add(path, fault.code(), fault.message()));
        } catch (DateTimeException e) {
            add(path, "profile.malformed", "expected a date such as 2026-01-31 or a zone such as Asia/Shanghai");
        }
        return Optional.empty();
    }

    /** A thing made from several fields; its faults are told below {@code path}. */
    <T> Optional<T> thing(String path, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidInputException e) {
            e.faults().forEach(fault -> add(path + "." + fault.path(), fault.code(), fault.message()));
            return Optional.empty();
        }
    }

    InvalidInputException refusal() {
        return new InvalidInputException("profile document", faults);
    }
}
