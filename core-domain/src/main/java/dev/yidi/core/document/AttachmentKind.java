package dev.yidi.core.document;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * A kind of file that is taken as an attachment 附件类型.
 *
 * @param mediaType the media type it is handed out as
 * @param extensions the endings its name may have, in lower case
 * @param signs how its content begins: any of them
 */
public record AttachmentKind(String mediaType, Set<String> extensions, List<Sign> signs) {
    public AttachmentKind {
        extensions = Set.copyOf(extensions);
        signs = List.copyOf(signs);
    }

    /** Whether {@code head}, the beginning of a file, is that of this kind. */
    public boolean matches(byte[] head) {
        return signs.stream().anyMatch(sign -> sign.isIn(head));
    }

    /** Something by which a kind is known 文件特征. */
    public sealed interface Sign permits Magic, Packed, Plain {
        /** Whether {@code head} shows it. */
        boolean isIn(byte[] head);
    }

    /**
     * Bytes at a place.
     *
     * @param offset the place
     * @param hex the bytes
     */
    record Magic(int offset, String hex) implements Sign {
        @Override
        public boolean isIn(byte[] head) {
            return Heads.has(head, offset, HexFormat.of().parseHex(hex));
        }
    }

    /**
     * A ZIP package with an entry of a name that begins so.
     *
     * @param entry the beginning of the name
     */
    record Packed(String entry) implements Sign {
        @Override
        public boolean isIn(byte[] head) {
            return Heads.packs(head, entry);
        }
    }

    /** Text without control characters, in UTF-8 or GB 18030. */
    record Plain() implements Sign {
        @Override
        public boolean isIn(byte[] head) {
            return Heads.isText(head);
        }
    }
}
