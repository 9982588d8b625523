/**
 * Requests as meters and as spans: of routes, never of what stands in their place.
 *
 * <p>Terms: span – 跨度; trace – 调用链; meter – 指标.
 *
 * <ol>
 *   <li>A span continues the trace of whoever asks (W3C Trace Context), is named by its route, and holds nothing but method, route and
 *       status: {@code RequestSpansTest}.
 *   <li>What the centre does for a request is part of its span, and nothing after it: {@code RequestSpansTest}.
 *   <li>A meter's labels are the county, method, route and status: {@code RequestMetersTest}.
 *   <li>Neither needs the other's library, and the API needs none: {@code AloneTest}.
 * </ol>
 *
 * <p>Rests on {@code dev.yidi.rest}; nothing rests on it.
 */
@NullMarked
package dev.yidi.rest.telemetry;

import org.jspecify.annotations.NullMarked;
