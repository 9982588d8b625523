package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;

/**
 * An order of the hotline to receive.
 *
 * @param order the order as it came
 */
public record ReceiveOrderRequest(@Valid HotlineOrderRequest order) {}
