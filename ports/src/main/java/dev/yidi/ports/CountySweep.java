package dev.yidi.ports;

import dev.yidi.core.CountyId;
import java.util.Optional;

/**
 * What a round came to in one county 一县巡检结果.
 *
 * @param county the county
 * @param sweep what was handled; empty when the county could not be swept at all
 * @param trouble what kept it from being swept: the name of a kind of failure, never a text that may hold data
 */
public record CountySweep(CountyId county, Optional<Sweep> sweep, Optional<String> trouble) {
    static CountySweep done(CountyId county, Sweep sweep) {
        return new CountySweep(county, Optional.of(sweep), Optional.empty());
    }

    static CountySweep failed(CountyId county, RuntimeException failure) {
        return new CountySweep(
                county, Optional.empty(), Optional.of(failure.getClass().getSimpleName()));
    }
}
