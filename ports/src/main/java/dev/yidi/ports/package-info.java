/**
 * The counters of the centre 服务窗口 as an application sees them, and {@link dev.yidi.ports.Yidi} that puts them
 * together.
 *
 * <p>Terms: counter – 窗口, envelope – 办理信封, answer – 答复, receipt – 回执, query code – 查询码, to-do list – 待办.
 *
 * <p>The services behind the counters decide nothing: they load a case, ask the access policy, let the core decide,
 * encode and append.
 *
 * @see dev.yidi.ports.spi
 */
@NullMarked
package dev.yidi.ports;

import org.jspecify.annotations.NullMarked;
