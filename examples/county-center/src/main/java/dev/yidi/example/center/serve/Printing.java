package dev.yidi.example.center.serve;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How written agreements are printed 协议书打印.
 *
 * @param font the Chinese font for PDF; without one, the first that the machine has
 * @param form the county's own form, a Mustache text in UTF-8; without one, the usual form
 */
public record Printing(Optional<Path> font, Optional<Path> form) {
    /** In the usual form, in a font that the machine has. */
    public static Printing usual() {
        return new Printing(Optional.empty(), Optional.empty());
    }
}
