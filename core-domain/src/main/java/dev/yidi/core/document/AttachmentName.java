package dev.yidi.core.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a file as its sender calls it 附件文件名: no path, no control or format character (with which a name can be made to look as
 * if it ended otherwise), nothing that a system of the receiver takes for a device.
 */
public final class AttachmentName {
    /** The longest name, in code points. */
    public static final int MAX = 150;

    private static final String RESERVED_SIGNS = "/\\:*?\"<>|";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

    private AttachmentName() {}

    /** Whether {@code name} is one that can be taken. */
    public static boolean isFit(String name) {
        int length = name.codePointCount(0, name.length());
        return length > 0
                && length <= MAX
                && name.codePoints().allMatch(AttachmentName::isFit)
                && name.equals(name.strip())
                && !name.startsWith(".")
                && !name.endsWith(".")
                && !isDevice(name)
                && extension(name).isPresent();
    }

    /** What the name ends in, in lower case. */
    public static Optional<String> extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || dot == name.length() - 1
                ? Optional.empty()
                : Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isFit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> RESERVED_SIGNS.indexOf(character) < 0;
        };
    }

    private static boolean isDevice(String name) {
        String stem = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'))
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean numbered = List.of("com", "lpt").stream()
                .anyMatch(port -> stem.length() == port.length() + 1
                        && stem.startsWith(port)
                        && Character.isDigit(stem.charAt(port.length())));
        return numbered || DEVICES.contains(stem);
    }
}
