package dev.yidi.rest.paper;

import dev.yidi.core.MediatorId;
import dev.yidi.ports.AgreementSheet;
import java.util.List;
import java.util.function.Function;

/**
 * Puts written agreements on paper 协议书打印, in the county's form: given to {@code RestApi.builder().agreements(…)}. Thread-safe.
 *
 * <p>What it is given is personal data: it writes none of it anywhere but into the document.
 */
public interface AgreementPrinter {
    /** A PDF. */
    String PDF = "application/pdf";

    /** A document of Word (Office Open XML). */
    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The formats it writes, of {@link #PDF} and {@link #DOCX}, the usual one first; always the same. */
    List<String> formats();

    /**
     * The document.
     *
     * @param sheet what stands in it
     * @param named how a mediator is called
     * @param format one of {@link #formats()}
     */
    byte[] print(AgreementSheet sheet, Function<MediatorId, String> named, String format);
}
