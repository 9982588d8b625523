package dev.yidi.benchmarks;

import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Stores;

/** The adapter alone: reads and appends as the services do, without deciding or encrypting 仅存储层. */
final class BareStores implements Contestant {
    private final Stores stores;
    private final Recording recording;

    BareStores(Stores stores, Recording recording) {
        this.stores = stores;
        this.recording = recording;
    }

    @Override
    public String name() {
        return "stores alone";
    }

    @Override
    public void open(int number) {
        carryOut(recording.of("stores", number).get(0));
    }

    @Override
    public void lifeCycle(int number) {
        recording.of("stores", number).forEach(this::carryOut);
    }

    private void carryOut(Append append) {
        FileChange change = append.changes().get(0);
        stores.journal().command(append.command().key());
        if (change.expectedVersion() == 0) {
            stores.numbers().next("stores");
        } else {
            stores.journal().read(change.fileId(), 0);
            stores.fileKeys().find(change.fileId());
        }
        AppendResult result = stores.journal().append(append);
        if (!(result instanceof AppendResult.Appended)) {
            throw new IllegalStateException("expected it to be stored, found " + result);
        }
    }
}
