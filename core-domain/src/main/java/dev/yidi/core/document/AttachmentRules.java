package dev.yidi.core.document;

import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which files are taken as attachments 附件规则.
 *
 * @param maxBytes the largest file
 * @param maxPerCase how many a case holds
 * @param maxBytesPerCase how much they come to together
 * @param kinds the kinds that are taken
 */
public record AttachmentRules(long maxBytes, int maxPerCase, long maxBytesPerCase, AttachmentKinds kinds) {
    private static final long MEBIBYTE = 1024L * 1024;

    public AttachmentRules {
        if (maxBytes < 1 || maxPerCase < 1 || maxBytesPerCase < maxBytes) {
            throw new IllegalArgumentException("attachment rules: expected at least one file of one byte, and room for"
                    + " the largest in a case, found " + maxBytes + ", " + maxPerCase + ", " + maxBytesPerCase);
        }
    }

    /** 100 MiB a file, 200 files and 2 GiB a case, every shipped kind. */
    public static AttachmentRules usual() {
        return new AttachmentRules(100 * MEBIBYTE, 200, 2048 * MEBIBYTE, AttachmentKinds.published());
    }

    /** These with files of at most {@code bytes}. */
    public AttachmentRules upTo(long bytes) {
        return new AttachmentRules(bytes, maxPerCase, Math.max(bytes, maxBytesPerCase), kinds);
    }

    /** These with files of these endings only. */
    public AttachmentRules only(Set<String> extensions) {
        return new AttachmentRules(maxBytes, maxPerCase, maxBytesPerCase, kinds.only(extensions));
    }

    /** What stands against a file called {@code name}, whatever is in it. */
    public List<Reason> against(String name) {
        List<Reason> reasons = new ArrayList<>();
        if (!AttachmentName.isFit(name)) {
            reasons.add(Reason.of("attachment.name.unfit").with("max", AttachmentName.MAX));
        }
        if (kind(name).isEmpty()) {
            reasons.add(Reason.of("attachment.kind.not-taken")
                    .with(
                            "taken",
                            String.join(
                                    " ", kinds.extensions().stream().sorted().toList())));
        }
        return reasons;
    }

    /** What stands against content that begins with {@code head} under {@code name}. */
    public List<Reason> against(String name, byte[] head) {
        if (head.length == 0) {
            return List.of(Reason.of("attachment.empty"));
        }
        return kind(name).filter(kind -> !kind.matches(head)).isPresent()
                ? List.of(Reason.of("attachment.kind.mismatch"))
                : List.of();
    }

    /** That a file is too large. */
    public Reason tooLarge() {
        return Reason.of("attachment.too-large").with("max", maxBytes);
    }

    /** What stands against one more file of {@code bytes} in a case that holds {@code files} of {@code held} bytes together. */
    public List<Reason> against(long bytes, int files, long held) {
        List<Reason> reasons = new ArrayList<>();
        if (bytes > maxBytes) {
            reasons.add(tooLarge());
        }
        if (files >= maxPerCase) {
            reasons.add(Reason.of("attachment.too-many").with("max", maxPerCase));
        }
        if (held + bytes > maxBytesPerCase) {
            reasons.add(Reason.of("attachment.too-much").with("max", maxBytesPerCase));
        }
        return reasons;
    }

    /** The kind of a file by its name. */
    public Optional<AttachmentKind> kind(String name) {
        return AttachmentName.extension(name).flatMap(kinds::find);
    }
}
