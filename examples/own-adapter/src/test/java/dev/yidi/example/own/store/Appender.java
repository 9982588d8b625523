package dev.yidi.example.own.store;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.testkit.Specimens;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Appends until it is killed, and says each command that was acknowledged: {@code Appender <file> <round>}. */
public final class Appender {
    static final CountyId COUNTY = new CountyId("330122");
    static final int WRITERS = 3;

    private Appender() {}

    /** Appends. */
    public static void main(String[] args) {
        MapStores stores = MapStores.open(Path.of(args[0]), COUNTY);
        IntStream.range(0, WRITERS)
                .mapToObj(writer -> new Thread(() -> appendOn(stores, args[1] + "-" + writer)))
                .forEach(Thread::start);
    }

    private static void appendOn(MapStores stores, String name) {
        for (int i = 0; ; i++) {
            Append append = append(name, i);
            if (!(stores.journal().append(append) instanceof AppendResult.Appended)) {
                throw new IllegalStateException("expected " + append.command().key() + " to be new");
            }
            System.out.println(append.command().key().id());
        }
    }

    /** The {@code i}-th append of a writer: one more entry of its own file, and another file. */
    static Append append(String name, int i) {
        return Specimens.append(
                name + "/" + i, Specimens.change(own(name), i, 1), Specimens.change(other(name, i), 0, 2));
    }

    static FileId own(String name) {
        return new FileId("own-" + name);
    }

    static FileId other(String name, int i) {
        return new FileId("other-" + name + "-" + i);
    }
}
