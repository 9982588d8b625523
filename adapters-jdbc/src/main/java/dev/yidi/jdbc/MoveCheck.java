package dev.yidi.jdbc;

import dev.yidi.ports.spi.Stores;
import java.util.List;

/** A look at a county at its new place before it is opened there 迁移核验; for instance that every chain of hashes is whole. */
@FunctionalInterface
public interface MoveCheck {
    /** What is wrong, in words without personal data; empty when the county may be opened there. */
    List<String> faults(Stores target);

    /** Nothing beyond the comparison of the two places, which is always made. */
    static MoveCheck none() {
        return target -> List.of();
    }
}
