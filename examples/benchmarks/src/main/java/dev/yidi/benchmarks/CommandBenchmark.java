package dev.yidi.benchmarks;

import dev.yidi.testkit.InMemoryStores;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the library itself costs 类库自身开销: commands over stores in memory, without a database.
 *
 * <p>Run by {@code java -cp … org.openjdk.jmh.Main CommandBenchmark -prof gc}; with the profiler it also says how many bytes
 * a command allocates.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CommandBenchmark {
    private CountyCentre centre = new CountyCentre("in memory", new InMemoryStores());
    private int number;

    /** Begins with an empty centre, so that no iteration pays for those before it. */
    @Setup(Level.Iteration)
    public void begin() {
        centre = new CountyCentre("in memory", new InMemoryStores());
    }

    /** Registers a request. */
    @Benchmark
    public void open() {
        centre.open(number++);
    }

    /** Ten commands on a request, from the window to its closure. */
    @Benchmark
    public void lifeCycle() {
        centre.lifeCycle(number++);
    }
}
