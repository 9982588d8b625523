/**
 * The contract that each way to know officers must pass 身份认证契约: {@link dev.yidi.rest.testkit.IdentitiesContract}.
 *
 * <p>Terms: credentials – 身份凭证, officer – 工作人员.
 *
 * <ol>
 *   <li>No test can be blanked out; a way that asks nobody else shows as skipped where it would have to be away, never as passed:
 *       {@code IdentitiesContractTest}.
 *   <li>A way that lets in whom it does not know, tells the unknown from the expired, or takes "not now" for "nobody" does not pass: {@code
 *       IdentitiesContractTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.rest.testkit;

import org.jspecify.annotations.NullMarked;
