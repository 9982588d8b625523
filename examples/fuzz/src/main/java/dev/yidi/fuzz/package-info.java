/**
 * Sends to both sides of the API what their documents allow, almost allow and do not allow 接口模糊测试, and looks at every answer:
 * no fault of the server, no wait without end, nothing that the document does not say, nothing told that is nobody's business.
 *
 * <p>Terms: shot – 一次请求; manner – 手法; walk – 按文档行走; canary – 暗记.
 *
 * <ol>
 *   <li>Every operation of both documents is shot at: {@code FuzzTest}.
 *   <li>Each thing that the judge looks for is found when it is there: {@code JudgeTest}.
 * </ol>
 *
 * <p>A program; nothing depends on it.
 */
@NullMarked
package dev.yidi.fuzz;

import org.jspecify.annotations.NullMarked;
