/**
 * What both generated clients share: connection, answers, problems, the options of a request.
 *
 * <p>Terms: answer – 响应; problem – 问题详情 (RFC 9457); entity tag – 实体标签.
 *
 * <ol>
 *   <li>Whatever is no success and no unchanged answer is a {@link dev.yidi.rest.client.ProblemException}: {@code ConnectionTest}.
 *   <li>A whole case can be walked with what is generated: {@code CaseWalkStory}.
 *   <li>Each operation is read as what it answers with: {@code OperationsTest}.
 *   <li>The name of a file is a name and no path: {@code FileNamesTest}.
 *   <li>A problem has the parts that the documents give it: {@code ProblemTest}.
 * </ol>
 *
 * <p>It knows nothing of the rest of the library: it depends on the JDK and the JSON library alone.
 */
@NullMarked
package dev.yidi.rest.client;

import org.jspecify.annotations.NullMarked;
