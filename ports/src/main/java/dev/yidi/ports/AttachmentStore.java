package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.AttachmentRules;
import dev.yidi.core.document.ScanFinding;
import dev.yidi.ports.spi.MalwareScanner;
import dev.yidi.ports.spi.Vault;
import java.io.IOException;
import java.io.InputStream;

/**
 * Where the contents of attachments go, who looks at them, and which are taken.
 *
 * @param vault where they lie
 * @param scanner who looks for malware in them
 * @param rules which are taken
 */
record AttachmentStore(Vault vault, MalwareScanner scanner, AttachmentRules rules) {
    /**
     * What was stored.
     *
     * @param address where the vault has it
     * @param bytes how long the file is
     * @param digest the SHA-256 of the file as it is
     * @param scan what the scanner said
     */
    record Stored(String address, long bytes, String digest, ScanFinding scan) {}

    /** Seals and stores a file whose first bytes were read already, and has it scanned as it streams by. */
    Stored store(CaseId caseId, AttachmentId id, DataKey key, byte[] head, InputStream rest) throws IOException {
        try (MalwareScanner.Scan scan = scanner.begin()) {
            SealingStream sealing = new SealingStream(head, rest, key, place(caseId, id), rules.maxBytes(), scan);
            String address = vault.put(caseId.file(), sealing);
            return new Stored(address, sealing.bytes(), sealing.digest(), scan.end());
        }
    }

    /** A file as it is. */
    InputStream open(CaseId caseId, AttachmentId id, String address, DataKey key) {
        return new UnsealingStream(vault.open(caseId.file(), address), key, place(caseId, id));
    }

    /** Has a file scanned that was not. */
    ScanFinding scan(CaseId caseId, AttachmentId id, String address, DataKey key) {
        try (MalwareScanner.Scan scan = scanner.begin();
                InputStream content = open(caseId, id, address, key)) {
            byte[] buffer = new byte[SealingStream.CHUNK];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                scan.accept(buffer, read);
            }
            return scan.end();
        } catch (IOException e) {
            throw new dev.yidi.ports.spi.StoreException("attachment: what is stored cannot be read", e);
        }
    }

    private static byte[] place(CaseId caseId, AttachmentId id) {
        return LengthPrefixed.of("attachment", caseId.value(), id.value());
    }
}
