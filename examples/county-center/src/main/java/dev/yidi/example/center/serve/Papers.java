package dev.yidi.example.center.serve;

import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import dev.yidi.rest.documents.AgreementForms;
import dev.yidi.rest.documents.AgreementTemplate;
import dev.yidi.rest.documents.FontFile;
import dev.yidi.rest.paper.AgreementPrinter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Prints agreements: for Word, and as PDF where a font is named or the machine has one of those that systems bring. */
final class Papers {
    private static final List<Path> FONTS = List.of(
            Path.of("C:/Windows/Fonts/simfang.ttf"),
            Path.of("C:/Windows/Fonts/simsun.ttc"),
            Path.of("/usr/share/fonts/truetype/arphic/uming.ttc"),
            Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"),
            Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"));

    private Papers() {}

    /**
     * In the form and the font that are named, or the usual form and a font that the machine has; without any font, for Word alone.
     *
     * @throws ExitException when what is named is no form of agreements, or no font that PDF can be printed in
     */
    static AgreementPrinter of(Printing printing) {
        AgreementForms forms =
                AgreementForms.of(printing.form().map(Papers::form).orElseGet(AgreementTemplate::usual));
        Optional<Path> named = printing.font();
        try {
            return named.or(() -> FONTS.stream().filter(Files::isReadable).findFirst())
                    .map(FontFile::of)
                    .map(forms::withFont)
                    .orElse(forms);
        } catch (IllegalArgumentException e) {
            throw new ExitException(
                    Exit.FILE,
                    "不能用这个字体打印：" + named.map(Path::toString).orElse(""),
                    "the font cannot be used: " + e.getMessage());
        }
    }

    private static AgreementTemplate form(Path file) {
        try (Reader source = Files.newBufferedReader(file)) {
            return AgreementTemplate.of(source);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new ExitException(
                    Exit.FILE, "不能用这个协议书格式：" + file, "the form of agreements cannot be used: " + e.getMessage());
        }
    }
}
