package dev.yidi.fuzz;

import java.io.IOException;
import java.util.List;

/**
 * The program 模糊测试: takes so many shots (50,000 unless said) with a seed (of the clock unless said), prints what they came
 * to, and ends with 1 when there was a fault. With {@code postgresql} the counties are kept in a real database, with {@code each}
 * what came of each operation is printed as well.
 */
public final class Fuzz {
    private static final int USUAL = 50_000;

    private Fuzz() {}

    /** Arguments: how many, the seed, the words {@code postgresql} and {@code each}. */
    public static void main(String[] arguments) throws IOException {
        int shots = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        List<String> words = List.of(arguments);
        System.out.println("seed " + seed);
        try (Ground ground = words.contains("postgresql") ? Ground.postgreSql() : Ground.memory()) {
            Totals totals = new Campaign(new Documents(), ground, seed, Logs.listening()).shoot(shots);
            System.out.print(totals.text(words.contains("each")));
            System.exit(totals.faults().isEmpty() ? 0 : 1);
        }
    }
}
