package dev.yidi.ports;

/** The form in which sealed chunks follow each other. */
final class Chunks {
    /** A byte and a length. */
    static final int HEADER = 5;

    private Chunks() {}

    /** What a chunk is bound to. */
    static byte[] place(byte[] file, long index, boolean last) {
        return new LengthPrefixed().and(file).and(index).and(last ? 1 : 0).toBytes();
    }
}
