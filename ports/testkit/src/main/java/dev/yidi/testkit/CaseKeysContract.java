package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yidi.core.CaseId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CaseChange;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.Stores;
import dev.yidi.ports.spi.WrappedKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link dev.yidi.ports.spi.CaseKeys} keeps 案件密钥契约. */
public abstract class CaseKeysContract {
    private static final CaseId A = new CaseId("a");
    private static final CaseId B = new CaseId("b");

    protected CaseKeysContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void a_key_is_found_as_it_was_appended() {
        Stores stores = source().fresh();
        WrappedKey key = new WrappedKey("主密钥-𠮷", Octets.ofHex("00ff0080" + "ab".repeat(500)));
        CaseChange plain = change(A, 0, 1);
        stores.journal()
                .append(append(
                        "c1",
                        new CaseChange(A, 0, plain.entries(), plain.card(), plain.alarms(), Optional.of(key)),
                        new CaseChange(
                                B,
                                0,
                                change(B, 0, 1).entries(),
                                CardDraft.of(B).card(1),
                                List.of(),
                                Optional.empty())));
        assertEquals(Optional.of(key), stores.caseKeys().find(A));
        assertEquals(Optional.empty(), stores.caseKeys().find(B));
        assertEquals(Optional.empty(), stores.caseKeys().find(new CaseId("c")));
    }

    @Test
    public final void a_destroyed_key_is_gone_for_ever_and_the_others_stay() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1), change(B, 0, 1)));
        stores.caseKeys().destroy(A);
        stores.caseKeys().destroy(A);
        stores.caseKeys().destroy(new CaseId("unknown"));
        assertEquals(Optional.empty(), stores.caseKeys().find(A));
        assertEquals(Optional.of(Specimens.key(B)), stores.caseKeys().find(B));

        stores.journal().append(append("c2", change(A, 1, 1)));
        assertEquals(new AppendResult.Stale(A, 2), stores.journal().append(append("c3", change(A, 0, 1))));
        assertEquals(Optional.empty(), stores.caseKeys().find(A));
        assertEquals(2, stores.journal().read(A, 0).size(), "the entries stay");
    }

    @Test
    public final void the_key_of_an_append_that_was_not_stored_is_not_kept() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1)));
        stores.journal().append(append("c1", change(B, 0, 1)));
        stores.journal().append(append("c2", change(B, 0, 1), change(A, 0, 1)));
        assertEquals(Optional.empty(), stores.caseKeys().find(B));
    }
}
