/**
 * What a host plugs in to have the API give documents on paper 文书打印.
 *
 * <p>Terms: agreement sheet – 调解协议书; printer – 打印.
 *
 * <ol>
 *   <li>Where nothing is plugged in, the API says so with 406 and prints nothing: {@code AgreementPaperTest}.
 *   <li>Who may not read the personal data of the case gets no paper: {@code AgreementPaperTest}.
 * </ol>
 *
 * <p>Legal basis: 人民调解法 art. 28–29. May depend on: {@code dev.yidi.core}, {@code dev.yidi.ports}.
 */
@NullMarked
package dev.yidi.rest.paper;

import org.jspecify.annotations.NullMarked;
