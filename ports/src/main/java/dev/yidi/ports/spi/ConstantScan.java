package dev.yidi.ports.spi;

import dev.yidi.core.document.ScanFinding;

/**
 * A look whose end is known before.
 *
 * @param end what is said in the end
 */
record ConstantScan(ScanFinding end) implements MalwareScanner.Scan {
    @Override
    public void accept(byte[] bytes, int length) {
        // nothing to look at
    }

    @Override
    public void close() {
        // nothing is open
    }
}
