package dev.yidi.messaging.rabbitmq;

/** How many shares are one source's 应得份额. It knows how many sources there are, not how many shares each of them has. */
final class Part {
    private Part() {}

    /**
     * How many of its {@code active} shares a source leaves. Nobody keeps more than the quotient rounded up; when a turn has
     * ended, nobody keeps more than the quotient rounded down, so that shares that are left over come to each source in turn.
     * The last share of a source is left to nobody.
     *
     * @param shares of the topology
     * @param sources that are connected, this one too
     */
    static int surplus(int active, int shares, int sources, boolean isEndOfTurn) {
        int all = Math.max(1, sources);
        int least = shares / all;
        int most = least + (shares % all == 0 ? 0 : 1);
        if (active > most) {
            return active - most;
        }
        return isEndOfTurn && active > Math.max(1, least) ? 1 : 0;
    }
}
