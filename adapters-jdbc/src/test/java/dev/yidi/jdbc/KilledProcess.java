package dev.yidi.jdbc;

import dev.yidi.core.CaseId;
import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.testkit.Specimens;
import java.nio.file.Path;

/** A process that appends to an embedded database as fast as it can and says so after each append, until it is killed. */
final class KilledProcess {
    static final CountyId COUNTY = new CountyId("killed");
    static final CaseId A = new CaseId("a");
    static final CaseId B = new CaseId("b");

    private KilledProcess() {}

    /** Takes the directory of the database. */
    public static void main(String[] arguments) {
        JdbcStores stores =
                JdbcStores.embedded(Path.of(arguments[0])).county(COUNTY).open();
        long version = stores.index().find(A).map(CaseCard::version).orElse(0L);
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
