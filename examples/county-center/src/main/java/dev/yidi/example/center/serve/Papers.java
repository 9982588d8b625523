package dev.yidi.example.center.serve;

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

    static AgreementPrinter ofThisMachine() {
        AgreementForms forms = AgreementForms.of(AgreementTemplate.usual());
        Optional<Path> font = FONTS.stream().filter(Files::isReadable).findFirst();
        return font.map(FontFile::of).map(forms::withFont).orElse(forms);
    }
}
