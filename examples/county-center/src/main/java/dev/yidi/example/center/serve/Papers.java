package dev.yidi.example.center.serve;

import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import dev.yidi.rest.documents.AgreementForms;
import dev.yidi.rest.documents.AgreementTemplate;
import dev.yidi.rest.documents.FontFile;
import dev.yidi.rest.paper.AgreementPrinter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Prints agreements in the usual form: for Word, and as PDF where the machine has one of the fonts that systems bring. */
final class Papers {
    private static final List<Path> FONTS = List.of(
            Path.of("C:/Windows/Fonts/simfang.ttf"),
            Path.of("C:/Windows/Fonts/simsun.ttc"),
            Path.of("/usr/share/fonts/truetype/arphic/uming.ttc"),
            Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"),
            Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"));

    private Papers() {}

    /**
     * In the font of {@code named}, or in one that the machine has; without any, for Word alone.
     *
     * @throws ExitException when {@code named} is no font that PDF can be printed in
     */
    static AgreementPrinter of(Optional<Path> named) {
        AgreementForms forms = AgreementForms.of(AgreementTemplate.usual());
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
}
