package dev.yidi.core.document;

import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The kinds of files that are taken, by the endings of their names 附件类型目录. */
public final class AttachmentKinds {
    private static final String TABLE = "attachment-kinds.txt";
    private static final int COLUMNS = 3;

    private final Map<String, AttachmentKind> byExtension;

    private AttachmentKinds(List<AttachmentKind> kinds) {
        Map<String, AttachmentKind> all = new TreeMap<>();
        for (AttachmentKind kind : kinds) {
            for (String extension : kind.extensions()) {
                if (all.put(extension, kind) != null) {
                    throw new YidiException(TABLE + ": expected each ending once, found " + extension + " twice");
                }
            }
        }
        this.byExtension = Map.copyOf(all);
    }

    /** The shipped kinds. */
    public static AttachmentKinds published() {
        try (InputStream table = AttachmentKinds.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new YidiException(TABLE + ": expected the shipped table, found none");
            }
            return new AttachmentKinds(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AttachmentKinds::kind)
                    .toList());
        } catch (IOException e) {
            throw new YidiException(TABLE + ": cannot be read", e);
        }
    }

    /** Those of these whose names end in one of {@code extensions}. */
    public AttachmentKinds only(Set<String> extensions) {
        return new AttachmentKinds(byExtension.entrySet().stream()
                .filter(entry -> extensions.contains(entry.getKey()))
                .map(entry -> new AttachmentKind(
                        entry.getValue().mediaType(),
                        Set.of(entry.getKey()),
                        entry.getValue().signs()))
                .toList());
    }

    /** The kind of files whose names end in {@code extension}. */
    public Optional<AttachmentKind> find(String extension) {
        return Optional.ofNullable(byExtension.get(extension));
    }

    /** The endings that are taken. */
    public Set<String> extensions() {
        return byExtension.keySet();
    }

    private static AttachmentKind kind(String line) {
        List<String> columns = List.of(line.strip().split("\\s+", -1));
        if (columns.size() != COLUMNS) {
            throw new YidiException(TABLE + ": expected endings, media type and signs, found " + line);
        }
        return new AttachmentKind(
                columns.get(1),
                Set.of(columns.get(0).split(",", -1)),
                Arrays.stream(columns.get(2).split("\\|", -1))
                        .map(AttachmentKinds::sign)
                        .toList());
    }

    private static AttachmentKind.Sign sign(String written) {
        if (written.equals("text")) {
            return new AttachmentKind.Plain();
        }
        int colon = written.indexOf(':');
        String value = written.substring(colon + 1);
        if (written.startsWith("zip:")) {
            return new AttachmentKind.Packed(value);
        }
        HexFormat.of().parseHex(value);
        return new AttachmentKind.Magic(Integer.parseInt(written.substring(0, colon)), value);
    }
}
