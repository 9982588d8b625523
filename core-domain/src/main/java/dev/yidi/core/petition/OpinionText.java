package dev.yidi.core.petition;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import java.util.List;

/**
 * The content every opinion letter must have 意见书内容 (信访工作条例 art. 32).
 *
 * @param claim what the petitioner asks for
 * @param facts the facts and reasons found
 * @param opinion what is decided and why
 * @param basis the law, regulation or policy it rests on; at least one
 */
public record OpinionText(FreeText claim, FreeText facts, FreeText opinion, List<Citation> basis) {
    public OpinionText {
        basis = List.copyOf(basis);
    }
}
