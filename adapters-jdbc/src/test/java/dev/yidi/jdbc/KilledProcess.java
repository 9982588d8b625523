package dev.yidi.jdbc;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.testkit.Specimens;
import java.nio.file.Path;

/** A process that appends to an embedded database as fast as it can and says so after each append, until it is killed. */
final class KilledProcess {
    static final CountyId COUNTY = new CountyId("killed");
    static final FileId A = new FileId("a");
    static final FileId B = new FileId("b");

    private KilledProcess() {}

    /** Takes the directory of the database. */
    public static void main(String[] arguments) {
        JdbcStores stores =
                JdbcStores.embedded(Path.of(arguments[0])).county(COUNTY).open();
        long version = stores.index().find(A).map(FileCard::version).orElse(0L);
        while (true) {
            AppendResult result = stores.journal()
                    .append(Specimens.append(
                            "c" + version, Specimens.change(A, version, 1), Specimens.change(B, version, 1)));
            if (!(result instanceof AppendResult.Appended)) {
                throw new IllegalStateException(result.toString());
            }
            version++;
            System.out.println(version);
        }
    }
}
