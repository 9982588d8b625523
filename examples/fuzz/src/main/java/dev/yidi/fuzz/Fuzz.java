package dev.yidi.fuzz;

import java.io.IOException;

/**
 * The program 模糊测试: takes so many shots (50,000 unless said) with a seed (of the clock unless said), prints what they came
 * to, with {@code each} for each operation, and ends with 1 when there was a fault.
 */
public final class Fuzz {
    private static final int USUAL = 50_000;

    private Fuzz() {}

    /** Arguments: how many, the seed, the word {@code each}. */
    public static void main(String[] arguments) throws IOException {
        int shots = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        boolean each = arguments.length > 2 && arguments[2].equals("each");
        System.out.println("seed " + seed);
        Totals totals = new Campaign(new Documents(), seed, Logs.listening()).shoot(shots);
        System.out.print(totals.text(each));
        System.exit(totals.faults().isEmpty() ? 0 : 1);
    }
}
